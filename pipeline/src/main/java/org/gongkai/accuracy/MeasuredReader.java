package org.gongkai.accuracy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.Extractors;
import org.gongkai.landing.LandingFile;
import org.gongkai.process.ProcessedReport;
import org.gongkai.process.ReportProcessor;

/**
 * Reads as a {@link ReportProcessor} does and takes the processor time of its two halves, by media
 * type.
 */
public final class MeasuredReader implements FileReader {
  /** So many files are not counted: until then the code is still being compiled. */
  private static final int WARM_UP = 400;

  private final ReportProcessor processor;
  private final Extractors extractors = Extractors.standard();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private int seen;
  private final SortedMap<String, ReadingCost> costs = new TreeMap<>();

  public MeasuredReader(ReportProcessor processor) {
    this.processor = processor;
  }

  @Override
  public List<ProcessedReport> read(LandingFile file, byte[] bytes) {
    try {
      return measured(file, bytes);
    } catch (ExtractionException e) {
      return processor.process(file, bytes);
    }
  }

  private List<ProcessedReport> measured(LandingFile file, byte[] bytes) {
    long start = threads.getCurrentThreadCpuTime();
    ExtractedDocument document = extractors.extract(bytes, file.fileName());
    long extracted = threads.getCurrentThreadCpuTime();
    List<ProcessedReport> reports = processor.read(file, document);
    long read = threads.getCurrentThreadCpuTime();
    if (seen++ >= WARM_UP)
      costs.merge(
          document.mediaType(),
          new ReadingCost(1, extracted - start, read - extracted),
          ReadingCost::plus);
    return reports;
  }

  /** Of the files after the warm-up that could be extracted, by media type. */
  public SortedMap<String, ReadingCost> costs() {
    return Collections.unmodifiableSortedMap(costs);
  }
}
