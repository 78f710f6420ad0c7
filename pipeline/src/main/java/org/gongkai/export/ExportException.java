package org.gongkai.export;

/** An export that cannot be made; the message is for the asker. */
public final class ExportException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What stands in the way. */
  public enum Kind {
    /** The question cannot be answered honestly, or not at all. */
    QUESTION,
    /** A file in {@code conf/exports} is missing or wrong. */
    BROKEN_EXPORT,
    /** The folder cannot be written. */
    OUTPUT
  }

  private final Kind kind;

  /** The message begins with "Cannot …" and gives the value, the place and the way out. */
  public ExportException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** As {@link #ExportException(Kind, String)}, with what the file system said. */
  public ExportException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
