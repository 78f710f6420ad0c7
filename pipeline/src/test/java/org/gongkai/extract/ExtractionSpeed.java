package org.gongkai.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/**
 * Measures, by hand, documents a second of the extractors beside Tika's own parsers on the same
 * files in the same run, on one thread: {@code ExtractionSpeed FOLDER}.
 */
final class ExtractionSpeed {
  private static final int ROUNDS = 8;
  private static final int PASSES = 30;

  private record Page(String name, byte[] bytes) {}

  private interface Reading {
    void read(Page page) throws Exception;
  }

  private ExtractionSpeed() {}

  public static void main(String[] args) throws Exception {
    List<Page> pages = pages(Path.of(args[0]));
    Extractors extractors = Extractors.standard();
    HtmlExtractor html = new HtmlExtractor(Printed.LINES);
    AutoDetectParser tika = new AutoDetectParser();
    for (int round = 0; round < ROUNDS; round++) {
      double whole = perSecond(pages, page -> extractors.extract(page.bytes(), page.name()));
      double known = perSecond(pages, page -> html.extract(page.bytes(), "text/html"));
      double theirs = perSecond(pages, page -> tika(tika, page));
      System.out.printf(
          "Extractors %.0f, HtmlExtractor %.0f, Tika %.0f documents a second; ratio %.1f%n",
          whole, known, theirs, whole / theirs);
    }
  }

  private static List<Page> pages(Path folder) throws IOException {
    List<Page> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).sorted().toList())
        pages.add(new Page(file.getFileName().toString(), Files.readAllBytes(file)));
    }
    return pages;
  }

  private static double perSecond(List<Page> pages, Reading reading) throws Exception {
    long start = processorTime();
    for (int pass = 0; pass < PASSES; pass++) for (Page page : pages) reading.read(page);
    return PASSES * pages.size() * 1e9 / (processorTime() - start);
  }

  /** Of this thread, so that other work on the machine does not count. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void tika(AutoDetectParser parser, Page page) throws Exception {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, page.name());
    parser.parse(
        new ByteArrayInputStream(page.bytes()),
        new BodyContentHandler(-1),
        metadata,
        new ParseContext());
  }
}
