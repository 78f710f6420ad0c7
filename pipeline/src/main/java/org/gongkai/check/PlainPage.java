package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Prints for a terminal. */
final class PlainPage implements Page {
  /** Columns of a label; those of the forms are up to 74 wide. */
  private static final int LABEL = 44;

  /** Columns of a line of text. */
  private static final int LINE = 100;

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
    line("=".repeat(Math.min(width.applyAsInt(text), LINE)));
  }

  @Override
  public void heading(String text) {
    line("");
    line(text);
  }

  @Override
  public void fields(Map<String, String> fields) {
    int name = fields.keySet().stream().mapToInt(width).max().orElse(0);
    String further = "\n" + " ".repeat(name + 4);
    fields.forEach(
        (key, value) -> line("  " + left(key, name) + "  " + value.replace("\n", further)));
  }

  @Override
  public void sheet(Sheet sheet) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(0, sheet.headings().get(0), sheet.headings().subList(1, columns(sheet))));
    for (Line line : sheet.lines()) {
      String label = " ".repeat(2 * line.depth()) + line.label();
      lines.add(new Line(0, sheet.shortens() ? cut(label) : label, line.cells()));
    }
    int[] widths = widths(lines, columns(sheet));
    lines.forEach(line -> line(row(line, widths)));
  }

  private static int columns(Sheet sheet) {
    return sheet.headings().size();
  }

  /** A label over several rows may be wider than its column. */
  private int[] widths(List<Line> lines, int columns) {
    int[] widths = new int[columns];
    for (Line line : lines) {
      if (line.cells().isEmpty()) continue;
      widths[0] = Math.max(widths[0], width.applyAsInt(line.label()));
      for (int i = 1; i < columns; i++)
        widths[i] = Math.max(widths[i], width.applyAsInt(line.cells().get(i - 1)));
    }
    return widths;
  }

  private String row(Line line, int[] widths) {
    StringBuilder row = new StringBuilder("  ").append(left(line.label(), widths[0]));
    for (int i = 0; i < line.cells().size(); i++)
      row.append("  ").append(right(line.cells().get(i), widths[i + 1]));
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
    wrapped("  ", text, "  ");
  }

  @Override
  public void item(String text, List<String> more) {
    wrapped("  - ", text, "    ");
    more.forEach(further -> wrapped("      ", further, "        "));
  }

  /** Lines end at blanks only: a text without any, such as a Chinese sentence, is never broken. */
  private void wrapped(String first, String text, String further) {
    StringBuilder line = new StringBuilder(first);
    boolean begun = false;
    for (String word : text.split(" ")) {
      boolean full = width.applyAsInt(line + " " + word) > LINE;
      if (begun && full) {
        line(line.toString());
        line = new StringBuilder(further);
      }
      line.append(begun && !full ? " " : "").append(word);
      begun = true;
    }
    line(line.toString());
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
