package org.gongkai.landing.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.gongkai.landing.SourceMetadata;

/** A tar archive. */
final class TarFormat implements ContainerFormat {
  private static final byte[] MAGIC = "ustar".getBytes(StandardCharsets.US_ASCII);
  private static final int MAGIC_AT = 257;

  /** Every header and the end of every content lie on such a boundary. */
  private static final int BLOCK = 512;

  @Override
  public Optional<EntryCursor> open(Source source, Resume from) throws IOException {
    byte[] head = source.head();
    boolean named = source.name().toLowerCase(Locale.ROOT).endsWith(".tar") && head.length >= BLOCK;
    if (!named && !hasMagic(head)) return Optional.empty();
    return Optional.of(new Cursor(source.stream(from.start()), from, source.isFile()));
  }

  private static boolean hasMagic(byte[] head) {
    if (head.length < MAGIC_AT + MAGIC.length) return false;
    for (int i = 0; i < MAGIC.length; i++) if (head[MAGIC_AT + i] != MAGIC[i]) return false;
    return true;
  }

  private static final class Cursor implements EntryCursor {
    private final TarArchiveInputStream tar;
    private final long base;
    private int index;
    private OptionalLong start;

    Cursor(InputStream in, Resume from, boolean isFile) {
      // Each byte of a name as one character, so that the bytes are had back.
      tar = new TarArchiveInputStream(in, StandardCharsets.ISO_8859_1.name());
      base = from.start();
      index = from.index();
      start = isFile ? OptionalLong.of(base) : OptionalLong.empty();
    }

    @Override
    public Optional<Entry> next() throws IOException {
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        Entry entry = entry(e);
        index++;
        start = next(e);
        if (!e.isDirectory()) return Optional.of(entry);
      }
      return Optional.empty();
    }

    private Entry entry(TarArchiveEntry e) {
      String name = name(e.getName());
      if (e.isLink() || e.isSymbolicLink())
        return Entry.blocked(
            index, start, name, "Cannot follow a link inside an archive: to " + e.getLinkName());
      if (!e.isFile() || !tar.canReadEntryData(e))
        return Entry.blocked(index, start, name, "Cannot read an entry that is no plain file");
      return Entry.of(index, start, name, SourceMetadata.NONE, () -> unclosed(tar));
    }

    private OptionalLong next(TarArchiveEntry e) {
      if (start.isEmpty() || e.isSparse()) return OptionalLong.empty();
      long blocks = (e.getSize() + BLOCK - 1) / BLOCK;
      return OptionalLong.of(base + tar.getBytesRead() + blocks * BLOCK);
    }

    /** Names with extended headers come decoded; all others are bytes. */
    private static String name(String given) {
      if (given.chars().anyMatch(c -> c > 0xFF)) return given;
      byte[] bytes = given.getBytes(StandardCharsets.ISO_8859_1);
      Charset charset = EntryNames.charset(bytes);
      return EntryNames.decode(bytes, charset);
    }

    private static InputStream unclosed(InputStream in) {
      return new FilterInputStream(in) {
        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
          return in.read(buffer, from, length);
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public boolean isNameUnique() {
      return true;
    }

    @Override
    public void close() throws IOException {
      tar.close();
    }
  }
}
