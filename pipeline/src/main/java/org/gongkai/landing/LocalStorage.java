package org.gongkai.landing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files on this machine, or on what it has mounted. */
public final class LocalStorage implements Storage {

  @Override
  public InputStream open(String path, long offset) throws IOException {
    if (offset == 0) return Files.newInputStream(Path.of(path));
    return Channels.newInputStream(channel(path).position(offset));
  }

  @Override
  public SeekableByteChannel channel(String path) throws IOException {
    return Files.newByteChannel(Path.of(path));
  }

  @Override
  public long size(String path) throws IOException {
    return Files.size(Path.of(path));
  }
}
