package org.gongkai.extract.office;

import org.apache.poi.EncryptedDocumentException;
import org.gongkai.extract.ExtractionException;

/** What stops the reading of the formats of Office 97. */
final class OldFiles {
  private OldFiles() {}

  /**
   * The failure as one of a file: it is locked, or broken.
   *
   * @param what names it in messages
   */
  static ExtractionException failure(String what, Exception failure) {
    if (failure instanceof ExtractionException known) return known;
    if (failure instanceof EncryptedDocumentException) return ExtractionException.locked(what);
    return ExtractionException.damaged(what + ": it is cut or broken (" + reason(failure) + ")");
  }

  private static String reason(Exception failure) {
    String message = failure.getMessage();
    return message == null
        ? failure.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
