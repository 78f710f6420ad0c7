package org.gongkai.process;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.conf.Conf;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormCatalog;
import org.gongkai.form.FormTemplate;
import org.gongkai.text.LostCharacters;

/**
 * Tells lost characters of a page from the words that its kind of report has: the labels of the
 * forms and the words of titles and headings. A page without lost characters stays as it is.
 */
final class PageMender {
  private final LostCharacters lost;

  PageMender(Conf conf) {
    Stream<String> words =
        Stream.concat(labels(conf.forms()), conf.recognition().reportWords().stream());
    this.lost = LostCharacters.of(words.toList());
  }

  private static Stream<String> labels(FormCatalog forms) {
    return forms.templates().stream()
        .map(FormTemplate::blocks)
        .flatMap(List::stream)
        .flatMap(PageMender::labels);
  }

  private static Stream<String> labels(FormBlock block) {
    return Stream.of(
            block.heading().stream(),
            block.columns().stream().flatMap(column -> column.labels().stream()),
            block.rows().stream().flatMap(row -> row.labels().stream()),
            block.rows().stream().flatMap(row -> row.groups().stream()))
        .flatMap(words -> words);
  }

  /** The page with what can be told, and a note of it. */
  ExtractedDocument mended(ExtractedDocument page) {
    if (isWhole(page)) return page;
    List<Block> blocks = page.blocks().stream().map(this::mended).toList();
    if (blocks.equals(page.blocks()) && page.title().filter(LostCharacters::in).isEmpty())
      return page;
    List<String> notes = new ArrayList<>(page.notes());
    notes.add("Lost characters were told from the words of the forms that they stand in");
    return new ExtractedDocument(
        page.mediaType(),
        page.charset(),
        page.title().map(lost::told),
        page.metadata(),
        blocks,
        page.endsOpen(),
        notes);
  }

  private static boolean isWhole(ExtractedDocument page) {
    for (Block block : page.blocks()) if (!isWhole(block)) return false;
    return page.title().filter(LostCharacters::in).isEmpty();
  }

  private static boolean isWhole(Block block) {
    if (block instanceof Heading heading) return !LostCharacters.in(heading.text());
    if (block instanceof Paragraph paragraph) return !LostCharacters.in(paragraph.text());
    for (List<Cell> row : ((Grid) block).rows())
      for (Cell cell : row) if (LostCharacters.in(cell.text())) return false;
    return true;
  }

  private Block mended(Block block) {
    if (isWhole(block)) return block;
    if (block instanceof Heading heading)
      return new Heading(heading.level(), lost.told(heading.text()));
    if (block instanceof Paragraph paragraph) return new Paragraph(lost.told(paragraph.text()));
    Grid grid = (Grid) block;
    return new Grid(grid.notation(), grid.rows().stream().map(this::row).toList());
  }

  private List<Cell> row(List<Cell> cells) {
    return cells.stream().map(this::cell).toList();
  }

  private Cell cell(Cell cell) {
    return new Cell(
        lost.told(cell.text()),
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.address());
  }
}
