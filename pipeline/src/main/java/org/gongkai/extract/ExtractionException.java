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
    /** The content is cut, broken, or locked with a password. */
    DAMAGED,
    /** The content is larger than any report and is left unread. */
    LIMIT
  }

  private final Reason reason;

  /** A file without a document; the message begins "Cannot ..." and names the way out. */
  public ExtractionException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** A file that is cut or broken; what can still be read of it is not trusted. */
  public static ExtractionException damaged(String what) {
    return new ExtractionException(
        Reason.DAMAGED, "Cannot read " + what + "; fetch the file again or save it anew");
  }

  /** A file that opens with a password only. */
  public static ExtractionException locked(String what) {
    return new ExtractionException(
        Reason.DAMAGED,
        "Cannot read " + what + " with a password; save it without one and land it again");
  }

  /** A file that is larger than any report. */
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
