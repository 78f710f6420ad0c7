package org.gongkai.extract;

import java.util.List;
import org.gongkai.document.Block;

/** Makes blocks of the lines of a text, verbatim, tabs and empty lines among them. */
@FunctionalInterface
public interface LineReader {

  /** The blocks in order. */
  List<Block> read(List<String> lines);
}
