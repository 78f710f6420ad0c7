package org.gongkai.landing.container;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;

/**
 * A compressed file: one of the given formats, compressed as a whole, counts as one container with
 * its compression; any other content is one document.
 */
record GzipFormat(List<ContainerFormat> compressed) implements ContainerFormat {
  private static final String ENDING = ".gz";

  @Override
  public Optional<EntryCursor> open(Source source, Resume from) throws IOException {
    if (!Gunzip.isGzip(source.head())) return Optional.empty();
    String name = name(source.name());
    Source inner =
        new EntrySource(
            name, source.expansion().counted(Gunzip.open(source.stream(0))), source.expansion());
    for (ContainerFormat format : compressed) {
      Optional<EntryCursor> cursor = format.open(inner, Resume.BEGINNING);
      if (cursor.isPresent()) return cursor.map(c -> new Closing(c, inner));
    }
    return Optional.of(new Closing(new Single(inner), inner));
  }

  private static String name(String compressed) {
    String lower = compressed.toLowerCase(Locale.ROOT);
    return lower.endsWith(ENDING)
        ? compressed.substring(0, compressed.length() - ENDING.length())
        : compressed;
  }

  /** Closes the decompression with the walk. */
  private record Closing(EntryCursor cursor, Source inner) implements EntryCursor {
    @Override
    public Optional<Entry> next() throws IOException {
      return cursor.next();
    }

    @Override
    public boolean isNameUnique() {
      return cursor.isNameUnique();
    }

    @Override
    public void close() throws IOException {
      try (inner) {
        cursor.close();
      }
    }
  }

  /** The one document of a compressed file. */
  private static final class Single implements EntryCursor {
    private final Source inner;
    private boolean isDone;

    Single(Source inner) {
      this.inner = inner;
    }

    @Override
    public Optional<Entry> next() {
      if (isDone) return Optional.empty();
      isDone = true;
      String path = inner.name();
      int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf(LandingFile.IN_CONTAINER));
      return Optional.of(
          Entry.of(
              0,
              OptionalLong.empty(),
              path.substring(slash + 1),
              SourceMetadata.NONE,
              () -> inner.stream(0)));
    }

    @Override
    public void close() {}
  }
}
