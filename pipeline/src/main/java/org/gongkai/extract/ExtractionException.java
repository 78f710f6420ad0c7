package org.gongkai.extract;

/** A file of which no document can be made. The message is one sentence for the user. */
public final class ExtractionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why there is no document. */
  public enum Reason {
    /** The file holds no bytes, or nothing that a reader would see. */
    EMPTY,
    /** The content is of a kind that nothing here reads. */
    UNSUPPORTED,
    /** The content is larger than any report and is left unread. */
    LIMIT
  }

  private final Reason reason;

  public ExtractionException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** One for a file that is larger than any report in some way. */
  public static ExtractionException limit(String what, long limit) {
    return new ExtractionException(
        Reason.LIMIT,
        "Cannot read " + what + ": the limit is " + limit + "; cut the file down to the report");
  }

  /** Why there is no document. */
  public Reason reason() {
    return reason;
  }
}
