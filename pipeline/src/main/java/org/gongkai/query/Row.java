package org.gongkai.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of a table by column name. A column that the snapshot does not have reads as empty.
 *
 * @param values without the null ones, in the order of the columns
 */
public record Row(Map<String, Object> values) {

  /** The value as text; empty for null. */
  public Optional<String> text(String column) {
    return Optional.ofNullable(values.get(column)).map(Values::text);
  }

  /** The value as text; an empty text for null. */
  public String textOrBlank(String column) {
    return text(column).orElse("");
  }

  /** The value as a number; empty for null and for what is not a number. */
  public OptionalInt integer(String column) {
    return values.get(column) instanceof Number number
        ? OptionalInt.of(number.intValue())
        : OptionalInt.empty();
  }

  /** A list column, or a text that joins several with {@code ;} or {@code |}. */
  public List<String> texts(String column) {
    if (values.get(column) instanceof List<?> list)
      return list.stream()
          .map(member -> member instanceof Optional<?> some ? some.orElse(null) : member)
          .map(String::valueOf)
          .toList();
    return text(column).stream()
        .flatMap(text -> List.of(text.split("\\s*[;|]\\s*")).stream())
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
