package org.gongkai.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.conf.Conf;
import org.gongkai.extract.isolate.IsolatedExtractor;
import org.gongkai.landing.LandingFile;
import org.gongkai.process.ProcessedReport;
import org.gongkai.process.ReportProcessor;

/**
 * Reads with a child process for what may hang or crash.
 *
 * @param processor reads, and hands to the child what the configuration says
 * @param child is started with the first such document
 */
public record IsolatedReader(ReportProcessor processor, IsolatedExtractor child)
    implements ReportReader {

  /**
   * A fresh reader.
   *
   * @param libraries a folder of jars that only child processes load, to read pictures
   */
  public static IsolatedReader of(Conf conf, Optional<Path> libraries) {
    IsolatedExtractor child = IsolatedExtractor.of(conf.isolation(), conf.limits(), libraries);
    return new IsolatedReader(ReportProcessor.apart(conf, child), child);
  }

  @Override
  public List<ProcessedReport> read(LandingFile file, byte[] bytes) {
    return processor.process(file, bytes);
  }

  @Override
  public void close() {
    child.close();
  }
}
