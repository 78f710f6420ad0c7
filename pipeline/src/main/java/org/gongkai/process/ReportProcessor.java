package org.gongkai.process;

import java.util.List;
import org.gongkai.conf.Conf;
import org.gongkai.landing.LandingFile;

/** Reads one landed file: pure, total, safe for one thread at a time. */
public final class ReportProcessor {
  private final Conf conf;

  public ReportProcessor(Conf conf) {
    this.conf = conf;
  }

  /** Of the code and configuration that read a file: equal fingerprints give equal results. */
  public String fingerprint() {
    return conf.hash();
  }

  /**
   * Reads a file. Never throws: what goes wrong is an outcome.
   *
   * @return at least one report; more than one where the document holds several
   */
  public List<ProcessedReport> process(LandingFile file, byte[] bytes) {
    throw new UnsupportedOperationException("not built yet");
  }
}
