package org.gongkai.extract.isolate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Notation;
import org.gongkai.document.Paragraph;
import org.gongkai.extract.DocumentLimits;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.Extractors;
import org.junit.jupiter.api.Test;

/** A child says the same as this process. */
class ChildParityIT {
  private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");
  private static final Isolation ALL = new Isolation(List.of(), 512, 1000);

  /** What is read, or the words of the refusal. */
  private static String read(Extractors extractors, Path file) {
    try {
      return extractors.extract(Files.readAllBytes(file), file.getFileName().toString()).toString();
    } catch (ExtractionException e) {
      return e.reason() + ": " + e.getMessage();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith("input."))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  @Test
  void everySampleIsReadAlikeInAChildAndInThisProcess() throws IOException {
    Extractors here = Extractors.standard();
    try (IsolatedExtractor child =
        IsolatedExtractor.of(ALL, DocumentLimits.STANDARD, Optional.empty())) {
      Extractors there = here.apart(ALL::isApart, child);
      assertThat(samples()).hasSizeGreaterThan(20);
      for (Path sample : samples())
        assertThat(read(there, sample)).as(sample.toString()).isEqualTo(read(here, sample));
    }
  }

  @Test
  void aLimitIsNamedAlikeInAChildAndInThisProcess() throws IOException {
    DocumentLimits small = new DocumentLimits(1 << 20, 60, 10, 3);
    Extractors here = Extractors.standard().within(small);
    Path folder = Files.createTempDirectory("limits");
    Path text = Files.writeString(folder.resolve("a.txt"), "more than ten characters");
    Path cells =
        Files.writeString(folder.resolve("b.html"), "<table><tr><td>1<td>2<td>3<td>4</table>");
    try (IsolatedExtractor child = IsolatedExtractor.of(ALL, small, Optional.empty())) {
      Extractors there = here.apart(ALL::isApart, child);
      assertThat(read(there, text))
          .isEqualTo(read(here, text))
          .startsWith("LIMIT: Cannot read 24 characters of text: the limit is 10");
      assertThat(read(there, cells))
          .isEqualTo(read(here, cells))
          .startsWith("LIMIT: Cannot read 4 cells: the limit is 3");
    } finally {
      Files.delete(text);
      Files.delete(cells);
      Files.delete(folder);
    }
  }

  @Test
  void everyPartOfADocumentArrivesAsItWasSent() throws IOException {
    ExtractedDocument document =
        new ExtractedDocument(
            "text/html",
            Optional.of("GB18030"),
            Optional.empty(),
            Map.of("pubdate", "2024-01-31", "", "\0"),
            List.of(
                new Heading(2, "一、总体情况"),
                new Paragraph("half a pair \ud83d, a whole one \ud83d\ude00"),
                new Grid(
                    Notation.WORDS,
                    List.of(
                        List.of(new Cell("x\ny", 0, 1, 2, 3, "page 3, box 71 302 96 314")),
                        List.of()))),
            true,
            List.of("a note", ""));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new DocumentWriter(new DataOutputStream(bytes)).write(document);
    assertThat(read(bytes.toByteArray())).isEqualTo(document);
  }

  private static ExtractedDocument read(byte[] bytes) throws IOException {
    return new DocumentReader(new DataInputStream(new ByteArrayInputStream(bytes))).document();
  }

  @Test
  void aMediaTypeOrItsFamilyIsReadInProcess() {
    Isolation isolation = new Isolation(List.of("text/html", "image/*"), 1, 1);
    assertThat(isolation.isApart("text/html")).isFalse();
    assertThat(isolation.isApart("image/png")).isFalse();
    assertThat(isolation.isApart("text/plain")).isTrue();
    assertThat(isolation.isApart("imagery/png")).isTrue();
  }
}
