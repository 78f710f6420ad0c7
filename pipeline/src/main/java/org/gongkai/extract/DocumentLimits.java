package org.gongkai.extract;

import java.io.Serializable;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;

/**
 * What one document may cost, from {@code conf/pipeline.yaml}: beyond it the document is a failure
 * that names the limit.
 *
 * @param bytes of the file
 * @param seconds of reading: a child process is ended then; what is read in process is marked with
 *     the issue {@code slow-document}
 * @param characters of text in it
 * @param cells of all its tables
 */
public record DocumentLimits(long bytes, int seconds, int characters, int cells)
    implements Serializable {
  /** As shipped. */
  public static final DocumentLimits STANDARD =
      new DocumentLimits(64L << 20, 120, 8 << 20, 200_000);

  /** Throws the {@link ExtractionException} of the limit that the document breaks, if any. */
  void check(ExtractedDocument document) {
    long cells = 0;
    long characters = 0;
    for (Block block : document.blocks()) {
      if (block instanceof Grid grid) for (List<Cell> row : grid.rows()) cells += row.size();
      characters += characters(block);
    }
    if (cells > this.cells) throw ExtractionException.limit(cells + " cells", this.cells);
    if (characters > this.characters)
      throw ExtractionException.limit(characters + " characters of text", this.characters);
  }

  private static long characters(Block block) {
    if (block instanceof Heading heading) return heading.text().length();
    if (block instanceof Paragraph paragraph) return paragraph.text().length();
    long characters = 0;
    for (List<Cell> row : ((Grid) block).rows())
      for (Cell cell : row) characters += cell.text().length();
    return characters;
  }
}
