package org.gongkai.extract.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Notation;
import org.gongkai.extract.grid.GridReaders;
import org.gongkai.extract.ruling.RuledCell;
import org.gongkai.extract.ruling.RuledGrid;

/** Reads one page: its tables cell by cell, the rest line by line. */
final class PageReader {
  private final OcrEngine engine;
  private final PageImage page;
  private final TextLines lines;
  private final int number;
  private final double pointsInPixel;

  /** Of the page of that number; a pixel of it is so many points. */
  PageReader(OcrEngine engine, PageImage page, int number, double pointsInPixel) {
    this.engine = engine;
    this.page = page;
    this.lines = new TextLines(page.em());
    this.number = number;
    this.pointsInPixel = pointsInPixel;
  }

  private record Part(int top, List<String> lines, List<Block> blocks) {}

  /** Tables and text from top to bottom. */
  List<Block> blocks() {
    List<RuledGrid> tables = page.tables();
    List<Part> parts = new ArrayList<>();
    for (RuledGrid table : tables)
      parts.add(new Part((int) table.box().top(), List.of(), List.of(grid(table))));
    List<Glyph> outside =
        page.glyphs().stream()
            .filter(glyph -> tables.stream().noneMatch(table -> isIn(glyph, box(table.box()))))
            .toList();
    for (List<Glyph> line : lines.of(outside))
      parts.add(
          new Part(
              TextLines.box(line).top(), List.of(text(line, page.image().bounds())), List.of()));
    parts.sort(Comparator.comparingInt(Part::top));
    return blocks(parts);
  }

  private static List<Block> blocks(List<Part> parts) {
    List<Block> blocks = new ArrayList<>();
    List<String> text = new ArrayList<>();
    for (Part part : parts) {
      if (!part.blocks().isEmpty()) {
        blocks.addAll(GridReaders.read(text));
        text.clear();
      }
      text.addAll(part.lines());
      blocks.addAll(part.blocks());
    }
    blocks.addAll(GridReaders.read(text));
    return blocks;
  }

  private Grid grid(RuledGrid table) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) rows.add(new ArrayList<>());
    for (RuledCell cell : table.cells()) rows.get(cell.row()).add(cell(cell));
    return new Grid(Notation.MARKUP, rows);
  }

  private Cell cell(RuledCell ruled) {
    Box box = box(ruled.box());
    List<Glyph> own = page.glyphs().stream().filter(glyph -> isIn(glyph, box)).toList();
    String text =
        lines.of(own).stream().map(line -> text(line, box)).collect(Collectors.joining("\n"));
    if (own.stream().anyMatch(page::touchesRule)) text = Hearing.withoutFigure(text);
    return new Cell(
        text, ruled.row(), ruled.column(), ruled.rowSpan(), ruled.columnSpan(), address(box));
  }

  private String address(Box box) {
    return String.format(
        Locale.ROOT,
        "page %d, box %d %d %d %d",
        number,
        Math.round(box.left() * pointsInPixel),
        Math.round(box.top() * pointsInPixel),
        Math.round(box.right() * pointsInPixel),
        Math.round(box.bottom() * pointsInPixel));
  }

  private String text(List<Glyph> line, Box within) {
    return lines.words(line).stream()
        .map(word -> word(TextLines.box(word), within))
        .collect(Collectors.joining(" "));
  }

  private String word(Box box, Box within) {
    GrayImage picture = WordPicture.of(page, box, within);
    return Hearing.of(engine, picture);
  }

  private static boolean isIn(Glyph glyph, Box box) {
    int x = (glyph.box().left() + glyph.box().right()) / 2;
    int y = (glyph.box().top() + glyph.box().bottom()) / 2;
    return x >= box.left() && x < box.right() && y >= box.top() && y < box.bottom();
  }

  private static Box box(org.gongkai.extract.ruling.Box box) {
    return new Box(
        (int) Math.round(box.left()),
        (int) Math.round(box.top()),
        (int) Math.round(box.right()),
        (int) Math.round(box.bottom()));
  }
}
