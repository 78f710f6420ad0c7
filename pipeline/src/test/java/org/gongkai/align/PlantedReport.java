package org.gongkai.align;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.Extractors;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.form.FormCatalog;
import org.gongkai.form.FormTemplate;

/**
 * The layout of a scraped report with made figures in its cells.
 *
 * @param file its name, which tells an extractor the kind of file
 * @param lines the text
 * @param from first line of its tables
 * @param to line behind them
 * @param truth what every printed cell says
 */
record PlantedReport(
    String file, List<String> lines, int from, int to, Map<Place, BigDecimal> truth) {
  private static final Extractors EXTRACTORS = Extractors.standard();

  /** A figure that is a whole cell or a whole word. */
  static final Pattern FIGURE =
      Pattern.compile("(?<![^\\s\\u00a0|>])[0-9]+(?:\\.[0-9]+)?(?![^\\s\\u00a0|<])");

  private static final Pattern HEADING =
      Pattern.compile("[#\\s<p>]*(二、主动公开|三、收到和处理|四、政府信息公开行政|五、存在).*", Pattern.DOTALL);
  private static final Pattern PAGE_NUMBER = Pattern.compile("\\s*[-—] ?[0-9]+ ?[-—]\\s*");

  /**
   * A report in sight of the tests.
   *
   * @param disclosure the id of the form of table two
   * @param leftOut rows of table two that are not printed
   * @param request the id of the form of table three
   */
  record Layout(String file, String disclosure, List<String> leftOut, String request) {
    static final List<String> NO_PARTS =
        List.of("external_service.inspection", "external_service.confirmation");

    static Layout of(String file, String disclosure, String request) {
      return new Layout(file, "disclosure-" + disclosure, NO_PARTS, "request-" + request);
    }

    @Override
    public String toString() {
      return file;
    }
  }

  static String read(String file) {
    try (InputStream in = PlantedReport.class.getResourceAsStream("/samples/" + file)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Puts figures into the cells of the tables in printed order. */
  static PlantedReport of(Layout layout, FormCatalog catalog, Random random, double filled) {
    MadeFigures made = new MadeFigures(random, filled);
    List<Map<Place, BigDecimal>> tables =
        List.of(
            made.of(form(catalog, layout.disclosure()), layout.leftOut()),
            made.of(form(catalog, layout.request()), List.of()),
            made.of(catalog.of(Section.DISPUTE).get(0), List.of()));
    Map<Place, BigDecimal> truth = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    Iterator<Map.Entry<Place, BigDecimal>> cells = null;
    int from = -1;
    int to = -1;
    for (String line : read(layout.file()).split("\n", -1)) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        int table = "二三四".indexOf(heading.group(1).charAt(0));
        cells = table < 0 ? null : tables.get(table).entrySet().iterator();
        if (table == 0) from = lines.size() + 1;
        if (table < 0 && to < 0) to = lines.size();
        lines.add(line);
      } else {
        lines.add(cells == null ? line : filled(line, cells, truth));
      }
    }
    return new PlantedReport(layout.file(), lines, from, to < 0 ? lines.size() : to, truth);
  }

  private static FormTemplate form(FormCatalog catalog, String id) {
    return catalog.templates().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  private static String filled(
      String line, Iterator<Map.Entry<Place, BigDecimal>> cells, Map<Place, BigDecimal> truth) {
    if (PAGE_NUMBER.matcher(line).matches()) return line;
    return FIGURE
        .matcher(line)
        .replaceAll(
            zero -> {
              Map.Entry<Place, BigDecimal> cell = cells.next();
              truth.put(cell.getKey(), cell.getValue());
              return cell.getValue().toPlainString();
            });
  }

  PlantedReport with(List<String> others) {
    return new PlantedReport(file, others, from, to, truth);
  }

  ExtractedDocument document() {
    return EXTRACTORS.extract(String.join("\n", lines).getBytes(UTF_8), file);
  }
}
