package org.gongkai.query;

/** A question that the warehouse cannot answer; the message is one sentence for the asker. */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What stands in the way. */
  public enum Kind {
    /** No snapshot has been published. */
    NO_WAREHOUSE,
    /** The published snapshot is damaged. */
    BROKEN_WAREHOUSE,
    /** A file in {@code conf/views} is missing or wrong. */
    BROKEN_VIEW,
    /** A file in {@code conf/checks} cannot be run. */
    BROKEN_CHECK,
    /** The statement is wrong or more than a query. */
    STATEMENT,
    /** The agency, report or cell is not there, or several fit. */
    NOT_FOUND,
    /** The asker stopped the query. */
    INTERRUPTED
  }

  private final Kind kind;

  /** The message begins with "Cannot …" and gives the value, the place and the way out. */
  public QueryException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** As {@link #QueryException(Kind, String)}, with what DuckDB or the file system said. */
  public QueryException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
