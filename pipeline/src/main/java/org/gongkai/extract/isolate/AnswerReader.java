package org.gongkai.extract.isolate;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import org.gongkai.extract.ExtractionException.Reason;

/** Reads what {@link AnswerWriter} wrote; the parent's side. */
record AnswerReader(DataInputStream in) {

  /** Waits until the child is there. */
  void awaitReady() throws IOException {
    int kind = in.readByte();
    if (kind != AnswerWriter.READY) throw unknown(kind);
  }

  /** Waits for an answer; a child that ended is an {@link IOException}. */
  Answer answer() throws IOException {
    DocumentReader reader = new DocumentReader(in);
    int kind = in.readByte();
    return switch (kind) {
      case AnswerWriter.READ -> new Answer.Read(reader.document());
      case AnswerWriter.REFUSED -> new Answer.Refused(Reason.valueOf(reader.text()), reader.text());
      case AnswerWriter.THREW -> new Answer.Threw(reader.text(), in.readBoolean());
      default -> throw unknown(kind);
    };
  }

  private static StreamCorruptedException unknown(int kind) {
    return new StreamCorruptedException("Cannot read an answer of kind " + kind);
  }
}
