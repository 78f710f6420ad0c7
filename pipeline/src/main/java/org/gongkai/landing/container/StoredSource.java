package org.gongkai.landing.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.gongkai.landing.Storage;

/** A file in a storage. */
record StoredSource(Storage storage, String path, String name, Expansion expansion)
    implements Source {

  @Override
  public byte[] head() throws IOException {
    try (InputStream in = stream(0)) {
      return in.readNBytes(HEAD);
    }
  }

  @Override
  public InputStream stream(long offset) throws IOException {
    return storage.open(path, offset);
  }

  @Override
  public SeekableByteChannel channel() throws IOException {
    return storage.channel(path);
  }

  @Override
  public boolean isFile() {
    return true;
  }

  @Override
  public void close() {}
}
