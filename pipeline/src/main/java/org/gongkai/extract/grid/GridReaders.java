package org.gongkai.extract.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.gongkai.text.Script;

/** Every notation that is known, tried in order on the lines of a text. */
public final class GridReaders {
  private static final List<GridReader> ALL =
      List.of(
          new PipeRows(),
          new PipeCells(),
          new TabCells(),
          new TabRows(),
          new WordRows(),
          new CellLines());

  private static final Pattern MARKDOWN_HEADING =
      Pattern.compile("^\\s{0,3}(#{1,6})\\s+(.*?)\\s*#*$");

  private GridReaders() {}

  /** The lines of a text, tabs and blank lines kept, as headings, paragraphs and grids in order. */
  public static List<Block> read(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int taken = table(lines, at, blocks);
      if (taken == 0) {
        text(lines.get(at), blocks);
        taken = 1;
      }
      at += taken;
    }
    return blocks;
  }

  private static int table(List<String> lines, int at, List<Block> blocks) {
    for (GridReader reader : ALL) {
      int extent = reader.extent(lines, at);
      if (extent > 0) {
        blocks.addAll(reader.read(lines.subList(at, at + extent)));
        return extent;
      }
    }
    return 0;
  }

  private static void text(String line, List<Block> blocks) {
    Matcher heading = MARKDOWN_HEADING.matcher(line);
    if (heading.matches()) {
      blocks.add(new Heading(heading.group(1).length(), heading.group(2)));
    } else if (!Script.strip(line).isEmpty()) {
      blocks.add(new Paragraph(Script.strip(line)));
    }
  }
}
