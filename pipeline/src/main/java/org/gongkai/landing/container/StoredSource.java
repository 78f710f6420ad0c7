package org.gongkai.landing.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.gongkai.landing.Storage;

/** A file in a storage; its head is read once. */
final class StoredSource implements Source {
  private final Storage storage;
  private final String path;
  private final String name;
  private final Expansion expansion;
  private Optional<byte[]> head = Optional.empty();

  StoredSource(Storage storage, String path, String name, Expansion expansion) {
    this.storage = storage;
    this.path = path;
    this.name = name;
    this.expansion = expansion;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public byte[] head() throws IOException {
    if (head.isEmpty())
      try (InputStream in = stream(0)) {
        head = Optional.of(in.readNBytes(HEAD));
      }
    return head.get();
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
  public Expansion expansion() {
    return expansion;
  }

  @Override
  public boolean isFile() {
    return true;
  }

  @Override
  public void close() {}
}
