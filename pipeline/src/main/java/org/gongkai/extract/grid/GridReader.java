package org.gongkai.extract.grid;

import java.util.List;
import org.gongkai.document.Block;

/** One notation in which tables are written down as lines of text. */
interface GridReader {

  /**
   * How many lines, from {@code from} on, are a table in this notation.
   *
   * @return 0 if the line there does not begin one
   */
  int extent(List<String> lines, int from);

  /** The blocks of exactly those lines; every printed character ends in one of them. */
  List<Block> read(List<String> lines);
}
