package org.gongkai.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Blob;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBStruct;

/**
 * DuckDB's values as plain ones: {@link Boolean}, {@link Number}, {@link String}, {@link List} and
 * {@link Map}, the last two with {@link Optional} members. Dates and times are ISO 8601, instants
 * in UTC, bytes in hex.
 */
final class Values {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private Values() {}

  static Optional<Object> plain(Object value) throws SQLException {
    if (value == null) return Optional.empty();
    if (value instanceof BigDecimal number) return Optional.of(stripped(number));
    if (value instanceof Double || value instanceof Float) return Optional.of(binary(value));
    if (value instanceof Number || value instanceof Boolean || value instanceof String)
      return Optional.of(value);
    if (value instanceof Timestamp time) return Optional.of(text(time.toLocalDateTime()));
    if (value instanceof LocalDateTime time) return Optional.of(text(time));
    if (value instanceof OffsetDateTime time) return Optional.of(text(time));
    return nested(value);
  }

  private static Optional<Object> nested(Object value) throws SQLException {
    if (value instanceof Array array) return Optional.of(list(array));
    if (value instanceof DuckDBStruct struct) return Optional.of(map(struct.getMap()));
    if (value instanceof Map<?, ?> map) return Optional.of(map(map));
    if (value instanceof Blob blob)
      return Optional.of(HexFormat.of().formatHex(blob.getBytes(1, (int) blob.length())));
    return Optional.of(value.toString());
  }

  private static List<Optional<Object>> list(Array array) throws SQLException {
    List<Optional<Object>> list = new ArrayList<>();
    for (Object element : Arrays.asList((Object[]) array.getArray())) list.add(plain(element));
    return list;
  }

  private static Map<String, Optional<Object>> map(Map<?, ?> entries) throws SQLException {
    Map<String, Optional<Object>> map = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : entries.entrySet())
      map.put(String.valueOf(entry.getKey()), plain(entry.getValue()));
    return map;
  }

  /** Without trailing zeros and without an exponent: 12.3500 is 12.35, 1200.0000 is 1200. */
  private static BigDecimal stripped(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Written out where that takes few digits: 47.0 is 47, 1.0E300 and NaN stay. */
  private static Object binary(Object number) {
    double size = Math.abs(((Number) number).doubleValue());
    boolean fewDigits = size == 0 || size >= 1e-6 && size < 1e15;
    return fewDigits ? stripped(new BigDecimal(number.toString())) : number;
  }

  /** A plain value as text: numbers without an exponent, lists and maps as JSON. */
  static String text(Object value) {
    if (value instanceof BigDecimal number) return number.toPlainString();
    if (value instanceof List<?> || value instanceof Map<?, ?>) return json(value);
    return value.toString();
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(unwrapped(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write " + value + " as JSON", e);
    }
  }

  private static Object unwrapped(Object value) {
    if (value instanceof Optional<?> some) return some.isPresent() ? unwrapped(some.get()) : null;
    if (value instanceof List<?> list) {
      List<Object> members = new ArrayList<>();
      for (Object member : list) members.add(unwrapped(member));
      return members;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> members = new LinkedHashMap<>();
      map.forEach((key, member) -> members.put(key, unwrapped(member)));
      return members;
    }
    return value;
  }

  private static String text(LocalDateTime time) {
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
  }

  private static String text(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        time.withOffsetSameInstant(ZoneOffset.UTC));
  }
}
