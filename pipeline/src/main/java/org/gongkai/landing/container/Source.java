package org.gongkai.landing.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;

/** A file or an entry that may be a container. */
public interface Source extends Closeable {
  /** Enough for every signature, and for a look into a compressed file. */
  int HEAD = 8192;

  /** Its path, with what it lies in. */
  String name();

  /** The first bytes, at most {@link #HEAD}. */
  byte[] head() throws IOException;

  /** The bytes from {@code offset} on; an entry gives them once, and from its beginning. */
  InputStream stream(long offset) throws IOException;

  /** The bytes for reading at any place. */
  SeekableByteChannel channel() throws IOException;

  /** What has come out of the whole container so far. */
  Expansion expansion();

  /** Whether {@link #stream} can begin anywhere. */
  boolean isFile();
}
