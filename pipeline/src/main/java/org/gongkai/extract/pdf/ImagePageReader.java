package org.gongkai.extract.pdf;

import java.util.List;
import java.util.Optional;
import org.gongkai.document.Block;

/** Reads pages that have no text but a picture of one. */
@FunctionalInterface
public interface ImagePageReader {

  /**
   * What is on the page, in reading order; empty when no such page is read here: then it is listed
   * as left out, and a file of nothing else is rejected.
   */
  Optional<List<Block>> read(ImagePage page);

  /** Reads none. */
  static ImagePageReader none() {
    return page -> Optional.empty();
  }
}
