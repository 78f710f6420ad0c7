package org.gongkai.landing.container;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

/** A feed with an object a line. Blank lines are none. */
record JsonLinesFormat(Feeds feeds, ContainerLimits limits) implements ContainerFormat {
  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      // The length of a line is limited before it is parsed.
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);

  @Override
  public Optional<EntryCursor> open(Source source, Resume from) throws IOException {
    Optional<Feed> feed = feeds.of(source.name());
    if (feed.isEmpty() || isBinary(source.head())) return Optional.empty();
    return Optional.of(
        new Cursor(feed.get(), source.stream(from.start()), from, source.isFile(), limits));
  }

  /** A feed in another format, or no feed at all. */
  private static boolean isBinary(byte[] head) {
    if (Gunzip.isGzip(head)) return true;
    if (head.length < PARQUET.length) return false;
    for (int i = 0; i < PARQUET.length; i++) if (head[i] != PARQUET[i]) return false;
    return true;
  }

  private static final class Cursor implements EntryCursor {
    private final Feed feed;
    private final InputStream in;
    private final boolean isFile;
    private final long lineLimit;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private long offset;
    private int index;

    Cursor(Feed feed, InputStream in, Resume from, boolean isFile, ContainerLimits limits) {
      this.feed = feed;
      this.in = in;
      this.isFile = isFile;
      // A character of three bytes may be written in six.
      lineLimit = Math.min(Integer.MAX_VALUE - 64, 2 * limits.documentBytes() + buffer.length);
      offset = from.start();
      index = from.index();
    }

    @Override
    public Optional<Entry> next() throws IOException {
      while (true) {
        OptionalLong start = isFile ? OptionalLong.of(offset) : OptionalLong.empty();
        Optional<byte[]> line = line();
        if (line.isEmpty()) return Optional.empty();
        Optional<Entry> entry = entry(line.get(), index, start);
        index++;
        if (entry.isPresent()) return entry;
      }
    }

    /** The bytes before the next line end; empty behind the last line. */
    private Optional<byte[]> line() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      boolean any = false;
      while (next < end || fill()) {
        any = true;
        int from = next;
        while (next < end && buffer[next] != '\n') next++;
        // What is too long is counted, not kept: one byte more than allowed tells.
        if (line.size() <= lineLimit) line.write(buffer, from, next - from);
        offset += next - from;
        if (next < end) {
          next++;
          offset++;
          break;
        }
      }
      return any ? Optional.of(line.toByteArray()) : Optional.empty();
    }

    private boolean fill() throws IOException {
      next = 0;
      end = Math.max(0, in.read(buffer, 0, buffer.length));
      return end > 0;
    }

    private Optional<Entry> entry(byte[] line, int number, OptionalLong start) {
      String place = "line-" + (number + 1);
      if (line.length > lineLimit)
        return Optional.of(
            Entry.blocked(
                number, start, place, "Cannot read " + place + ": longer than " + lineLimit));
      Optional<String> text = decoded(line);
      if (text.isEmpty())
        return Optional.of(
            Entry.blocked(
                number, start, place, "Cannot read " + place + ": neither UTF-8 nor GB 18030"));
      return text.get().isBlank()
          ? Optional.empty()
          : Optional.of(object(text.get(), number, start, place));
    }

    private static Optional<String> decoded(byte[] line) {
      return EntryNames.decoded(line, StandardCharsets.UTF_8)
          .or(() -> EntryNames.decoded(line, EntryNames.GB18030))
          .map(Cursor::unmarked);
    }

    private Entry object(String text, int number, OptionalLong start, String place) {
      try {
        JsonNode node = JSON.readTree(text);
        return node.isObject()
            ? new FeedRow(feed, number, start, place, name -> value(node, name)).entry()
            : Entry.blocked(number, start, place, "Cannot read " + place + ": no JSON object");
      } catch (JsonProcessingException e) {
        String fault = e.getOriginalMessage().lines().findFirst().orElse("");
        return Entry.blocked(number, start, place, "Cannot read " + place + " as JSON: " + fault);
      }
    }

    private static String unmarked(String line) {
      return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private static Optional<Object> value(JsonNode node, String name) {
      JsonNode value = node.get(name);
      int dot = name.indexOf('.');
      if (value == null && dot > 0 && node.has(name.substring(0, dot)))
        return value(node.get(name.substring(0, dot)), name.substring(dot + 1));
      if (value == null || value.isNull()) return Optional.empty();
      if (value.isTextual()) return Optional.of(value.textValue());
      return Optional.of(value.isNumber() ? value.numberValue() : value);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
