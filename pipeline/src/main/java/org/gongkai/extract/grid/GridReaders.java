package org.gongkai.extract.grid;

import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Paragraph;

/** The front door of the text notations: lines of a text become blocks. */
public final class GridReaders {
  private GridReaders() {}

  /** Every line that is not blank is a paragraph. */
  public static List<Block> read(List<String> lines) {
    return lines.stream().filter(line -> !line.isBlank()).<Block>map(Paragraph::new).toList();
  }
}
