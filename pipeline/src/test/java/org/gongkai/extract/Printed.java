package org.gongkai.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;

/** Shows blocks as lines that a test can compare: every line between tables stands for itself. */
final class Printed {
  static final LineReader LINES =
      lines -> lines.stream().<Block>map(Paragraph::new).collect(Collectors.toList());

  private Printed() {}

  static ExtractedDocument html(String page) {
    return new HtmlExtractor(LINES).extract(page.getBytes(UTF_8), "text/html");
  }

  static ExtractedDocument text(String text) {
    return new TextExtractor(LINES).extract(text.getBytes(UTF_8), "text/plain");
  }

  static List<String> lines(ExtractedDocument document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) lines.addAll(lines(block));
    return lines;
  }

  static List<Grid> grids(ExtractedDocument document) {
    return document.blocks().stream()
        .filter(Grid.class::isInstance)
        .map(Grid.class::cast)
        .collect(Collectors.toList());
  }

  private static List<String> lines(Block block) {
    if (block instanceof Heading heading)
      return List.of("h" + heading.level() + " " + heading.text());
    if (block instanceof Paragraph paragraph) return List.of(paragraph.text());
    return ((Grid) block).rows().stream().map(Printed::row).collect(Collectors.toList());
  }

  /** {@code column:text}, with {@code rows×columns} for a span, between bars. */
  static String row(List<Cell> cells) {
    return cells.stream().map(Printed::cell).collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String cell(Cell cell) {
    String span =
        cell.rowSpan() + cell.columnSpan() > 2
            ? cell.rowSpan() + "x" + cell.columnSpan() + " "
            : "";
    return cell.column() + ":" + span + cell.text();
  }
}
