package org.gongkai.export;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.gongkai.query.Rows;

/** Rows that a test gives; null is null. */
final class GivenRows implements Rows {
  private final Iterator<List<Object>> lines;
  private List<Object> line = List.of();

  private GivenRows(List<List<Object>> lines) {
    this.lines = lines.iterator();
  }

  static GivenRows of(Object[]... lines) {
    return new GivenRows(Arrays.stream(lines).map(Arrays::asList).toList());
  }

  @Override
  public List<Column> columns() {
    return List.of();
  }

  @Override
  public boolean next() {
    boolean more = lines.hasNext();
    if (more) line = lines.next();
    return more;
  }

  @Override
  public Optional<Object> value(int column) {
    return Optional.ofNullable(line.get(column));
  }

  @Override
  public Optional<String> text(int column) {
    return value(column).map(Object::toString);
  }

  @Override
  public void close() {}
}
