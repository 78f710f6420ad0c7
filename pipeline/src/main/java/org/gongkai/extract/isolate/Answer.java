package org.gongkai.extract.isolate;

import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.ExtractionException.Reason;

/** What came of a document that was given to a child process. */
sealed interface Answer {

  /** The document, or the exception that the same document would cause in this process. */
  ExtractedDocument documentOrThrow();

  /** Whether the child may be given another document. */
  default boolean keepsTheChild() {
    return true;
  }

  /** It was read. */
  record Read(ExtractedDocument document) implements Answer {
    @Override
    public ExtractedDocument documentOrThrow() {
      return document;
    }
  }

  /** The extractor says that it cannot be read. */
  record Refused(Reason reason, String message) implements Answer {
    @Override
    public ExtractedDocument documentOrThrow() {
      throw new ExtractionException(reason, message);
    }
  }

  /**
   * The extractor broke off.
   *
   * @param thrown the exception with its message
   * @param isError it was no exception but an error, which may leave the child damaged
   */
  record Threw(String thrown, boolean isError) implements Answer {
    @Override
    public ExtractedDocument documentOrThrow() {
      throw new ChildException(thrown);
    }

    @Override
    public boolean keepsTheChild() {
      return !isError;
    }
  }

  /** The child was ended since it took too long. */
  record TimedOut(int seconds) implements Answer {
    @Override
    public ExtractedDocument documentOrThrow() {
      throw new ExtractionException(
          Reason.LIMIT,
          "Cannot read it in "
              + seconds
              + " seconds, the limit; raise document.seconds in conf/pipeline.yaml if it is a report");
    }

    @Override
    public boolean keepsTheChild() {
      return false;
    }
  }

  /**
   * The child ended in the middle of the document.
   *
   * @param exitCode of the process; {@link ChildMain#OUT_OF_MEMORY} when it had no memory left
   * @param memoryMib that it had
   */
  record Died(int exitCode, int memoryMib) implements Answer {
    @Override
    public ExtractedDocument documentOrThrow() {
      if (exitCode == ChildMain.OUT_OF_MEMORY)
        throw new ExtractionException(
            Reason.LIMIT,
            "Cannot read it with "
                + memoryMib
                + " MiB of memory, the limit; raise isolation.memory_mib in conf/pipeline.yaml if"
                + " it is a report");
      throw new ChildException("its reader ended the child process with exit code " + exitCode);
    }

    @Override
    public boolean keepsTheChild() {
      return false;
    }
  }
}
