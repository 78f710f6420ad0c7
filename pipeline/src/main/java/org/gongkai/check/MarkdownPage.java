package org.gongkai.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints Markdown with pipe tables. */
record MarkdownPage(StringBuilder out) implements Page {

  @Override
  public void title(String text) {
    block("# " + escaped(text));
  }

  @Override
  public void heading(String text) {
    block("## " + escaped(text));
  }

  @Override
  public void fields(Map<String, String> fields) {
    block(
        fields.entrySet().stream()
            .map(e -> "- **" + escaped(e.getKey()) + "** " + escaped(e.getValue()))
            .collect(Collectors.joining("\n")));
  }

  @Override
  public void sheet(Sheet sheet) {
    int columns = sheet.headings().size() - 1;
    String rule = "| --- |" + " ---: |".repeat(columns);
    Stream<String> rows =
        sheet.lines().stream()
            .map(
                line ->
                    row(
                        Stream.concat(
                            Stream.of("&emsp;".repeat(line.depth()) + escaped(line.label())),
                            line.cells().isEmpty()
                                ? Stream.generate(() -> "").limit(columns)
                                : line.cells().stream().map(MarkdownPage::escaped))));
    block(
        Stream.concat(
                Stream.of(row(sheet.headings().stream().map(MarkdownPage::escaped)), rule), rows)
            .collect(Collectors.joining("\n")));
  }

  private static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }

  @Override
  public void paragraph(String text) {
    block(escaped(text));
  }

  @Override
  public void item(String text, List<String> more) {
    block(
        Stream.concat(Stream.of(text), more.stream())
            .map(MarkdownPage::escaped)
            .collect(Collectors.joining("\n  - ", "- ", "")));
  }

  private void block(String text) {
    if (out.length() > 0) out.append('\n');
    out.append(text).append('\n');
  }

  private static String escaped(String text) {
    return text.replaceAll("\\R", " ").replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
  }
}
