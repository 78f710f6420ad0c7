package org.gongkai.landing.container;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Walks once through the entries of one container, in the order in which they lie there. */
public interface EntryCursor extends Closeable {

  /**
   * The next entry; empty behind the last.
   *
   * @throws IOException when the container is broken from here on
   */
  Optional<Entry> next() throws IOException;

  /**
   * Whether two entries of one name are a fault. They are not where the name is the address of a
   * page, which may have been fetched twice.
   */
  default boolean isNameUnique() {
    return false;
  }
}
