package org.gongkai.recognize;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.conf.TestConf;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.gongkai.document.Notation;
import org.gongkai.document.Paragraph;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;

/** Pages for tests, and what they are recognised as by the shipped rules. */
final class Pages {
  /** The beginning of a filled table. */
  static final String TABLE =
      """

      二、主动公开政府信息情况
      第二十条第（一）项
      信息内容 本年制发件数 本年废止件数 现行有效件数
      规章 0 0 0
      行政规范性文件 3 0 8
      行政许可 12
      """;

  private static final ReportRecognizer RECOGNIZER =
      new ReportRecognizer(TestConf.rules(), TestConf.claims(), TestConf::script);

  private Pages() {}

  /** Each line that prints something is a paragraph. */
  static ExtractedDocument paragraphs(String text) {
    return document(text.lines().filter(l -> !l.isBlank()).map(Paragraph::new).toList());
  }

  /** Lines of several words are rows of one grid of words until a line of one word ends it. */
  static ExtractedDocument words(String text) {
    List<List<Cell>> rows = text.lines().filter(l -> !l.isBlank()).map(Pages::row).toList();
    return document(List.of(new Grid(Notation.WORDS, rows)));
  }

  static ExtractedDocument document(List<? extends Block> blocks) {
    return new ExtractedDocument(
        "text/plain",
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        List.copyOf(blocks),
        false,
        List.of());
  }

  static Recognition recognize(ExtractedDocument document) {
    return recognize(document, SourceMetadata.NONE);
  }

  static Recognition recognize(ExtractedDocument document, SourceMetadata metadata) {
    return RECOGNIZER.recognize(new LandingFile("a/b.txt", "a", "00", metadata), document);
  }

  static Recognition.AnnualReport report(String text) {
    return report(paragraphs(text));
  }

  static Recognition.AnnualReport report(ExtractedDocument document) {
    return ((Recognition.AnnualReports) recognize(document)).reports().get(0);
  }

  static String rejection(String text) {
    return ((Recognition.NotAReport) recognize(paragraphs(text))).reason();
  }

  /** Each block as one line, cells parted by a blank. */
  static List<String> lines(ExtractedDocument document) {
    return document.blocks().stream().flatMap(b -> lines(b).stream()).toList();
  }

  private static List<String> lines(Block block) {
    return block instanceof Grid grid
        ? grid.rows().stream()
            .map(row -> String.join(" ", row.stream().map(Cell::text).toList()))
            .toList()
        : List.of(((Paragraph) block).text());
  }

  private static List<Cell> row(String line) {
    String[] words = line.strip().split(" +");
    return IntStream.range(0, words.length).mapToObj(i -> Cell.of(words[i], 0, i)).toList();
  }
}
