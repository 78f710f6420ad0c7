package org.gongkai.jobs.output;

import java.io.IOException;
import java.io.Writer;
import org.gongkai.query.Rows;

/** Writes an answer down. */
@FunctionalInterface
public interface RowsWriter {

  /** Writes all rows; does not close either side. */
  void write(Rows rows, Writer out) throws IOException;
}
