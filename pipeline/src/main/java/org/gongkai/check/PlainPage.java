package org.gongkai.check;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Prints for a terminal. */
final class PlainPage implements Page {
  /** Columns of a label; those of the forms are up to 74 wide. */
  private static final int LABEL = 44;

  private static final String CUT = "...";

  private final StringBuilder out;
  private final ToIntFunction<String> width;

  /**
   * A page.
   *
   * @param width of a text in columns of the terminal
   */
  PlainPage(StringBuilder out, ToIntFunction<String> width) {
    this.out = out;
    this.width = width;
  }

  @Override
  public void title(String text) {
    if (out.length() > 0) line("");
    line(text);
    line("=".repeat(Math.min(width.applyAsInt(text), 80)));
  }

  @Override
  public void heading(String text) {
    line("");
    line(text);
  }

  @Override
  public void fields(Map<String, String> fields) {
    int name = fields.keySet().stream().mapToInt(width).max().orElse(0);
    fields.forEach((key, value) -> line("  " + left(key, name) + "  " + value));
  }

  @Override
  public void sheet(Sheet sheet) {
    int columns = sheet.headings().size();
    int[] widths = new int[columns];
    widths[0] =
        Stream.concat(
                sheet.headings().stream().limit(1),
                sheet.lines().stream().filter(l -> !l.cells().isEmpty()).map(PlainPage::label))
            .mapToInt(label -> width.applyAsInt(cut(label)))
            .max()
            .orElse(0);
    for (int i = 1; i < columns; i++) {
      int at = i;
      widths[i] =
          Stream.concat(
                  Stream.of(sheet.headings().get(i)),
                  sheet.lines().stream()
                      .filter(l -> !l.cells().isEmpty())
                      .map(l -> l.cells().get(at - 1)))
              .mapToInt(width)
              .max()
              .orElse(0);
    }
    line(row(cut(sheet.headings().get(0)), sheet.headings().subList(1, columns), widths));
    for (Line line : sheet.lines()) line(row(cut(label(line)), line.cells(), widths));
  }

  private static String label(Line line) {
    return " ".repeat(2 * line.depth()) + line.label();
  }

  private String row(String label, List<String> cells, int[] widths) {
    StringBuilder row = new StringBuilder("  ").append(left(label, widths[0]));
    for (int i = 0; i < cells.size(); i++)
      row.append("  ").append(right(cells.get(i), widths[i + 1]));
    return row.toString();
  }

  private String cut(String label) {
    if (width.applyAsInt(label) <= LABEL) return label;
    int end = label.length();
    while (width.applyAsInt(label.substring(0, end)) > LABEL - CUT.length())
      end = label.offsetByCodePoints(end, -1);
    return label.substring(0, end) + CUT;
  }

  private String left(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width.applyAsInt(text)));
  }

  private String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - width.applyAsInt(text))) + text;
  }

  @Override
  public void paragraph(String text) {
    line("  " + text);
  }

  @Override
  public void item(String text, List<String> more) {
    line("  - " + text);
    more.forEach(further -> line("      " + further));
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
