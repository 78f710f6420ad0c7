package org.gongkai.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.fact.Section;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormRow;

/**
 * Table three of form 2021 with all its rows, figures without zeros and sums that hold: each row a
 * printed line, by its code.
 */
record WholeTable(String heading, Map<String, String> lines) {
  private static final FormBlock BLOCK =
      Page.FORMS.of(Section.REQUEST).stream()
          .filter(f -> f.form().equals("2021"))
          .findFirst()
          .orElseThrow()
          .blocks()
          .get(0);

  static WholeTable load() {
    Map<String, String> lines = new LinkedHashMap<>();
    List<String> printed = figures();
    for (FormRow row : BLOCK.rows()) {
      String figures =
          printed.stream().filter(l -> l.startsWith(row.code() + " ")).findFirst().orElseThrow();
      lines.put(row.code(), line(row.labels().get(0), figures.substring(row.code().length())));
    }
    List<String> heads = BLOCK.columns().stream().map(c -> c.labels().get(0)).toList();
    return new WholeTable(line("", String.join(" ", heads)), lines);
  }

  private static List<String> figures() {
    try (InputStream in = WholeTable.class.getResourceAsStream("/reports/2021.txt")) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      int from =
          lines.indexOf(
              lines.stream().filter(l -> l.startsWith("request")).findFirst().orElseThrow());
      return lines.subList(from + 1, lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String label, String words) {
    return "| " + label + " | " + String.join(" | ", words.strip().split("\\s+")) + " |";
  }

  /** A copy with a row printed in another way. */
  WholeTable with(String code, String old, String other) {
    assertThat(lines.get(code)).contains(old);
    Map<String, String> others = new LinkedHashMap<>(lines);
    others.put(code, lines.get(code).replace(old, other));
    return new WholeTable(heading, others);
  }

  /** A copy with a row whose label is lost. */
  WholeTable nameless(String code) {
    return with(code, lines.get(code).substring(0, lines.get(code).indexOf(" | ")), "| ");
  }

  /** A copy with other lines behind a row. */
  WholeTable behind(String code, String... more) {
    List<String> all = new ArrayList<>(List.of(lines.get(code)));
    all.addAll(Arrays.asList(more));
    return with(code, lines.get(code), String.join("\n", all));
  }

  /** A copy whose rows are those, in that order. */
  WholeTable rows(List<String> codes) {
    Map<String, String> others = new LinkedHashMap<>();
    for (String code : codes) others.put(code, lines.get(code));
    return new WholeTable(heading, others);
  }

  /** The codes of its rows. */
  List<String> codes() {
    return List.copyOf(lines.keySet());
  }

  WholeTable withoutHeading() {
    return new WholeTable("", lines);
  }

  Page page() {
    return new Page(heading + "\n" + String.join("\n", lines.values()) + "\n");
  }
}
