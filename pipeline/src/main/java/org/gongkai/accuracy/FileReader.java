package org.gongkai.accuracy;

import java.util.List;
import org.gongkai.landing.LandingFile;
import org.gongkai.process.ProcessedReport;

/** Reads a file: one thread at a time. */
@FunctionalInterface
public interface FileReader {

  /** All reports of the file; never throws. */
  List<ProcessedReport> read(LandingFile file, byte[] bytes);
}
