package org.gongkai.query;

import java.util.List;
import java.util.Optional;

/**
 * The answer to a query, one row at a time, so that a large one never fills the memory. Only one is
 * open at a time in a {@link Warehouse}.
 */
public interface Rows extends AutoCloseable {

  /**
   * A column of the answer.
   *
   * @param name as the query names it
   * @param numeric holds numbers
   */
  record Column(String name, boolean numeric) {}

  List<Column> columns();

  /** Steps to the next row; throws {@link QueryException} if the query fails on the way. */
  boolean next();

  /**
   * The value of a 0-based column in the row: a {@link Boolean}, {@link Number}, {@link String},
   * {@link List} or {@link java.util.Map}; empty for null. Decimals have no trailing zeros.
   */
  Optional<Object> value(int column);

  /**
   * The value as text: numbers without thousands separators and exponent, lists and maps as JSON;
   * empty for null.
   */
  default Optional<String> text(int column) {
    return value(column).map(Values::text);
  }

  @Override
  void close();
}
