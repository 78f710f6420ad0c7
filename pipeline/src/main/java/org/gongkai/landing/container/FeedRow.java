package org.gongkai.landing.container;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.landing.container.Feed.Field;

/**
 * One line or row of a feed, which is one document.
 *
 * @param feed what its fields mean
 * @param index its number, from 0
 * @param start where it can be read first; empty if only behind all before it
 * @param place such as {@code line-17}, counted from 1: its name when it has no address
 * @param values what stands under a name: a {@link String}, {@link Number}, {@code byte[]} or
 *     {@link LocalDate}; empty for nothing or null
 */
public record FeedRow(
    Feed feed,
    int index,
    OptionalLong start,
    String place,
    Function<String, Optional<Object>> values) {

  /** A field that cannot be understood. */
  private static final class FieldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FieldException(String message) {
      super(message);
    }
  }

  /** The document, or why there is none. */
  public Entry entry() {
    String name = place;
    try {
      name = text(Field.URL).orElse(place);
      byte[] body = body();
      return Entry.of(index, start, name, metadata(), () -> new ByteArrayInputStream(body));
    } catch (FieldException e) {
      return Entry.blocked(index, start, name, e.getMessage());
    }
  }

  private SourceMetadata metadata() {
    return new SourceMetadata(
        text(Field.AGENCY),
        text(Field.REGION),
        text(Field.URL),
        date(Field.PUBLISHED),
        date(Field.FETCHED_AT),
        text(Field.TITLE));
  }

  private byte[] body() {
    for (Field field : Feed.BODIES) {
      Optional<Object> value = value(field);
      if (value.isPresent()) return bytes(field, value.get());
    }
    List<String> names = Feed.BODIES.stream().flatMap(f -> feed.names(f).stream()).toList();
    throw new FieldException(
        "Cannot find a document in " + place + ": none of " + names + " is filled");
  }

  private byte[] bytes(Field field, Object value) {
    if (value instanceof byte[] bytes) return bytes;
    if (!(value instanceof String text)) throw unusable(field, value);
    if (field != Field.BASE64) return text.getBytes(StandardCharsets.UTF_8);
    try {
      return Base64.getMimeDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw unusable(field, text.substring(0, Math.min(text.length(), 40)));
    }
  }

  private Optional<String> text(Field field) {
    return value(field).map(v -> asText(field, v)).map(String::strip);
  }

  private String asText(Field field, Object value) {
    if (value instanceof byte[] bytes) return new String(bytes, StandardCharsets.UTF_8);
    if (value instanceof String || value instanceof Number) return value.toString();
    throw unusable(field, value);
  }

  private Optional<LocalDate> date(Field field) {
    return value(field).map(v -> FeedDates.read(v).orElseThrow(() -> unusable(field, v)));
  }

  /** What is blank is not filled. */
  private Optional<Object> value(Field field) {
    return feed.names(field).stream()
        .flatMap(name -> values.apply(name).stream())
        .filter(v -> !(v instanceof String text && text.isBlank()))
        .filter(v -> !(v instanceof byte[] bytes && bytes.length == 0))
        .findFirst();
  }

  private FieldException unusable(Field field, Object value) {
    return new FieldException(
        "Cannot use "
            + value
            + " as "
            + field.code()
            + " in "
            + place
            + "; correct it or take its name out of conf/feeds/"
            + feed.id()
            + ".yaml");
  }
}
