package org.gongkai.extract.isolate;

import java.io.DataOutputStream;
import java.io.IOException;

/** Writes answers for {@link AnswerReader}; the child's side. */
record AnswerWriter(DataOutputStream out) {
  static final int READY = 1;
  static final int READ = 2;
  static final int REFUSED = 3;
  static final int THREW = 4;

  /** Says that documents may come. */
  void ready() throws IOException {
    out.writeByte(READY);
    out.flush();
  }

  /** Writes what a child can say of itself. */
  void write(Answer answer) throws IOException {
    DocumentWriter writer = new DocumentWriter(out);
    if (answer instanceof Answer.Read read) {
      out.writeByte(READ);
      writer.write(read.document());
    } else if (answer instanceof Answer.Refused refused) {
      out.writeByte(REFUSED);
      writer.write(refused.reason().name());
      writer.write(refused.message());
    } else if (answer instanceof Answer.Threw threw) {
      out.writeByte(THREW);
      writer.write(threw.thrown());
      out.writeBoolean(threw.isError());
    }
    out.flush();
  }
}
