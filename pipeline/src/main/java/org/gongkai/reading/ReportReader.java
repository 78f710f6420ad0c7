package org.gongkai.reading;

import java.util.List;
import org.gongkai.landing.LandingFile;
import org.gongkai.process.ProcessedReport;

/** Reads one landed file; used by one thread at a time. */
@FunctionalInterface
public interface ReportReader extends AutoCloseable {

  /** At least one report; more than one where the document holds several. */
  List<ProcessedReport> read(LandingFile file, byte[] bytes);

  /** Ends what it has started. */
  @Override
  default void close() {}
}
