package org.gongkai.landing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;

/** Where landed files lie: this machine's disk or another file system. Safe for many threads. */
public interface Storage {

  /**
   * The bytes of a file from {@code offset} on.
   *
   * @param path as in {@link ListedFile#path}
   */
  InputStream open(String path, long offset) throws IOException;

  /** A file for reading at any place. */
  SeekableByteChannel channel(String path) throws IOException;

  /** The size of a file in bytes. */
  long size(String path) throws IOException;

  /** Whether a path is one of this machine's own. */
  default boolean isOnDisk(String path) {
    return true;
  }
}
