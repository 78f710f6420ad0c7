package org.gongkai.conf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.generate.fault.Faults;
import org.gongkai.generate.fault.Oddities;
import org.gongkai.generate.fault.Oddity;
import org.gongkai.generate.fault.Template;

/** Reads {@code generate/faults.csv}: words as pages have them, each with where it was seen. */
final class OdditiesReader {
  private static final List<String> COLUMNS =
      List.of("fault", "part", "printed", "becomes", "reason");
  private static final List<String> PARTS =
      Stream.of(Oddity.Part.values()).map(p -> p.name().toLowerCase(Locale.ROOT)).toList();
  private static final List<String> FAULTS = Faults.of(new Oddities(List.of())).ids();

  private OdditiesReader() {}

  static Oddities read(ConfFile file) {
    List<Oddity> all = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (CsvTable.Row row : CsvTable.read(file.path(), COLUMNS, file.problems()))
      oddity(row, file).filter(o -> isNew(o, row.line(), known, file)).ifPresent(all::add);
    return new Oddities(all);
  }

  private static Optional<Oddity> oddity(CsvTable.Row row, ConfFile file) {
    String part = row.get("part");
    boolean good =
        file.isOneOf("fault", row.get("fault"), FAULTS, row.line())
            & file.isOneOf("part", part, PARTS, row.line())
            & file.isFilled("reason", row.get("reason"), row.line())
            & isFilled(row, file);
    return good
        ? Optional.of(
            new Oddity(
                row.get("fault"),
                Oddity.Part.valueOf(part.toUpperCase(Locale.ROOT)),
                row.get("printed"),
                row.get("becomes"),
                row.get("reason")))
        : Optional.empty();
  }

  private static boolean isFilled(CsvTable.Row row, ConfFile file) {
    Optional<String> unknown = Template.unknown(row.get("becomes"));
    unknown.ifPresent(
        word ->
            file.problem(row.line(), "Cannot fill in {" + word + "}; known are " + Template.KNOWN));
    String words = row.get("printed") + row.get("becomes");
    return unknown.isEmpty() & file.isFilled("words", words, row.line());
  }

  private static boolean isNew(Oddity oddity, int line, Set<String> known, ConfFile file) {
    String key =
        String.join("\n", oddity.fault(), oddity.part().name(), oddity.printed(), oddity.becomes());
    if (known.add(key)) return true;
    file.problem(line, "Cannot use '" + oddity.becomes() + "' of " + oddity.fault() + " twice");
    return false;
  }
}
