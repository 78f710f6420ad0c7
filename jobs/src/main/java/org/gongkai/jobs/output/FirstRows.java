package org.gongkai.jobs.output;

import java.util.List;
import java.util.Optional;
import org.gongkai.query.Rows;

/** The first rows of an answer; knows whether there were more. */
public final class FirstRows implements Rows {
  private final Rows rows;
  private final long limit;
  private long read;
  private boolean cut;

  /**
   * @param limit how many; 0 for all
   */
  public FirstRows(Rows rows, long limit) {
    this.rows = rows;
    this.limit = limit;
  }

  /** There are more rows than were given out. */
  public boolean isCut() {
    return cut;
  }

  @Override
  public List<Column> columns() {
    return rows.columns();
  }

  @Override
  public boolean next() {
    if (cut || !rows.next()) return false;
    cut = limit > 0 && read == limit;
    read++;
    return !cut;
  }

  @Override
  public Optional<Object> value(int column) {
    return rows.value(column);
  }

  @Override
  public void close() {
    rows.close();
  }
}
