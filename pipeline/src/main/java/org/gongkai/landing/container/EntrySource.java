package org.gongkai.landing.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * An entry of a container. Where it must be read at any place, a small one is held in memory, a
 * large one in a temporary file that goes with it.
 */
final class EntrySource implements Source {
  /** Attachments are smaller, archives larger. */
  private static final int IN_MEMORY = 8 << 20;

  private final String name;
  private InputStream in;
  private final Expansion expansion;
  private Optional<byte[]> head = Optional.empty();
  private byte[] small = {};
  private Optional<Path> large = Optional.empty();
  private boolean isKept;

  EntrySource(String name, InputStream in, Expansion expansion) {
    this.name = name;
    this.in = in;
    this.expansion = expansion;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public byte[] head() {
    if (head.isEmpty()) {
      Opening opening = Opening.of(in, HEAD);
      in = opening.again(in);
      head = Optional.of(opening.bytes());
    }
    return head.get();
  }

  @Override
  public InputStream stream(long offset) throws IOException {
    if (offset > 0) throw new IOException("an entry is read from its beginning");
    if (!isKept) return in;
    return Channels.newInputStream(channel());
  }

  @Override
  public SeekableByteChannel channel() throws IOException {
    if (!isKept) keep();
    return large.isPresent()
        ? Files.newByteChannel(large.get())
        : new SeekableInMemoryByteChannel(small);
  }

  private void keep() throws IOException {
    byte[] first = in.readNBytes(IN_MEMORY + 1);
    if (first.length <= IN_MEMORY) small = first;
    else large = Optional.of(spool(first));
    isKept = true;
  }

  private Path spool(byte[] first) throws IOException {
    Path file = Files.createTempFile("gongkai-entry", "");
    try (var out = Files.newOutputStream(file)) {
      out.write(first);
      in.transferTo(out);
      return file;
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  @Override
  public Expansion expansion() {
    return expansion;
  }

  @Override
  public boolean isFile() {
    return false;
  }

  @Override
  public void close() throws IOException {
    in.close();
    if (large.isPresent()) Files.deleteIfExists(large.get());
  }
}
