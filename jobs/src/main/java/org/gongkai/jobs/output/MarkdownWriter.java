package org.gongkai.jobs.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.query.Rows;

/** A pipe table: numbers to the right, pipes escaped, blank for null. */
final class MarkdownWriter implements RowsWriter {

  @Override
  public void write(Rows rows, Writer out) throws IOException {
    List<Rows.Column> columns = rows.columns();
    writeRow(columns.stream().map(Rows.Column::name).toList(), out);
    out.write(
        columns.stream()
            .map(column -> column.numeric() ? "---:" : "---")
            .collect(Collectors.joining(" | ", "| ", " |\n")));
    while (rows.next())
      writeRow(
          IntStream.range(0, columns.size()).mapToObj(i -> rows.text(i).orElse("")).toList(), out);
  }

  private static void writeRow(List<String> texts, Writer out) throws IOException {
    out.write(
        texts.stream()
            .map(MarkdownWriter::escaped)
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\R", "<br>");
  }
}
