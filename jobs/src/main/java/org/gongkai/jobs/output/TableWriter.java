package org.gongkai.jobs.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.query.Rows;

/**
 * Aligned columns and the number of rows: numbers to the right, blank for null. Wide (East Asian)
 * characters count as two. Holds all rows in memory.
 */
final class TableWriter implements RowsWriter {

  @Override
  public void write(Rows rows, Writer out) throws IOException {
    List<Rows.Column> columns = rows.columns();
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns.stream().map(column -> onOneLine(column.name())).toList());
    while (rows.next())
      lines.add(
          IntStream.range(0, columns.size())
              .mapToObj(i -> onOneLine(rows.text(i).orElse("")))
              .toList());
    int[] widths = widths(lines);
    for (int i = 0; i < lines.size(); i++) {
      out.write(line(lines.get(i), columns, widths));
      if (i == 0) out.write(rule(widths));
    }
    int count = lines.size() - 1;
    out.write("(" + count + (count == 1 ? " row)\n" : " rows)\n"));
  }

  private static String line(List<String> texts, List<Rows.Column> columns, int[] widths) {
    return IntStream.range(0, texts.size())
        .mapToObj(i -> padded(texts.get(i), widths[i], columns.get(i).numeric()))
        .collect(Collectors.joining(" | ", " ", "\n"))
        .replaceFirst(" +\n$", "\n");
  }

  private static String padded(String text, int width, boolean toTheRight) {
    String blanks = " ".repeat(width - Widths.of(text));
    return toTheRight ? blanks + text : text + blanks;
  }

  private static String rule(int[] widths) {
    return IntStream.of(widths)
        .mapToObj(width -> "-".repeat(width + 2))
        .collect(Collectors.joining("+", "", "\n"));
  }

  private static int[] widths(List<List<String>> lines) {
    int[] widths = new int[lines.get(0).size()];
    for (List<String> line : lines)
      for (int i = 0; i < widths.length; i++)
        widths[i] = Math.max(widths[i], Widths.of(line.get(i)));
    return widths;
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\R", "\\\\n").replace("\t", "\\t");
  }
}
