package org.gongkai.conf;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.vocabulary.Regions;
import org.gongkai.vocabulary.Whereabouts;

/**
 * Reads what tells of a place: {@code hosts.csv}, {@code area_codes.csv} and {@code postcodes.csv}
 * of {@code conf/regions}.
 */
final class WhereaboutsReader {
  private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)+");
  private static final Pattern AREA_CODE = Pattern.compile("0\\d{2,3}");
  private static final Pattern POSTCODE = Pattern.compile("\\d{2,6}");

  private final Regions regions;
  private final Problems problems;

  private WhereaboutsReader(Regions regions, Problems problems) {
    this.regions = regions;
    this.problems = problems;
  }

  /** The rows that can be used; all others are problems. */
  static Whereabouts read(Path folder, Regions regions, Problems problems) {
    WhereaboutsReader reader = new WhereaboutsReader(regions, problems);
    return new Whereabouts(
        reader.table(new ConfFile(folder.resolve("hosts.csv"), problems), "host", HOST),
        reader.table(
            new ConfFile(folder.resolve("area_codes.csv"), problems), "area_code", AREA_CODE),
        reader.table(new ConfFile(folder.resolve("postcodes.csv"), problems), "prefix", POSTCODE));
  }

  private Map<String, List<String>> table(ConfFile file, String key, Pattern form) {
    Map<String, List<String>> table = new LinkedHashMap<>();
    for (CsvTable.Row row : CsvTable.read(file.path(), List.of(key, "regions"), problems)) {
      String text = row.get(key);
      List<String> codes = Arrays.stream(row.get("regions").split(";")).toList();
      if (!form.matcher(text).matches())
        file.problem(row.line(), "Cannot use the " + key + " '" + text + "'");
      for (String code : codes)
        if (regions.records(code).isEmpty())
          file.problem(row.line(), "Cannot find the division " + code);
      if (table.putIfAbsent(text, codes) != null)
        file.problem(row.line(), "Cannot use a " + key + " twice: " + text);
    }
    return table;
  }
}
