package org.gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Notation;
import org.gongkai.document.Paragraph;
import org.gongkai.landing.LocalStorage;
import org.gongkai.landing.container.ContainerLimits;
import org.gongkai.landing.container.ContainerRules;
import org.gongkai.landing.container.Containers;
import org.gongkai.landing.container.Feeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandedPagesTest {
  // first half of the sha-256 of "page"
  private static final String ID = "3660315a9af3df255d8f19ab077e4797";

  @TempDir Path root;

  private final LandedPages.PageReader reader =
      (name, bytes, part) ->
          new ExtractedDocument(
              "text/plain",
              Optional.empty(),
              Optional.empty(),
              Map.of(),
              List.of(
                  new Heading(1, name),
                  new Paragraph(new String(bytes, StandardCharsets.UTF_8)),
                  new Grid(
                      Notation.ROWS,
                      List.of(
                          List.of(Cell.of("a", 0, 0), Cell.of("", 0, 1)),
                          List.of(Cell.of("b", 1, 0), Cell.of("7", 1, 1))))),
              false,
              List.of());

  @Test
  void linesCarryTheIndexesOfBlocksAndRows() throws IOException {
    Files.createDirectories(root.resolve("in/sub"));
    Files.writeString(root.resolve("in/sub/x.txt"), "page");
    assertThat(lines("in", "sub/x.txt", ID))
        .hasValue(
            List.of(
                new PageLine(0, 0, List.of("x.txt")),
                new PageLine(1, 0, List.of("page")),
                new PageLine(2, 0, List.of("a", "")),
                new PageLine(2, 1, List.of("b", "7"))));
  }

  @Test
  void batchMayBeTheFileItself() throws IOException {
    Files.writeString(root.resolve("x.txt"), "page");
    assertThat(lines("x.txt", "x.txt", ID)).isPresent();
    assertThat(lines("x.txt", "x.txt", ID.substring(0, 16) + "-1")).isPresent();
  }

  @Test
  void hashIsOfTheWholeFile() throws IOException {
    Files.writeString(root.resolve("x.txt"), "page");
    ReportRow part = report("x.txt", "x.txt", ID.substring(0, 16) + "-1");
    assertThat(pages().sha256(part)).contains(ID + "822b41488a0e2a04bc6af71213c23274");
  }

  @Test
  void documentInAnArchiveIsFoundAgain() throws IOException {
    Files.createDirectories(root.resolve("in"));
    try (var zip = new ZipOutputStream(Files.newOutputStream(root.resolve("in/a!.zip")))) {
      zip.putNextEntry(new ZipEntry("b/x.txt"));
      zip.write("page".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(lines("in", "a!.zip!b/x.txt", ID).orElseThrow().get(0))
        .isEqualTo(new PageLine(0, 0, List.of("x.txt")));
    assertThat(lines("in", "a!.zip!b/y.txt", ID)).isEmpty();
  }

  @Test
  void changedFileIsGone() throws IOException {
    Files.writeString(root.resolve("x.txt"), "page two");
    assertThat(lines("x.txt", "x.txt", ID)).isEmpty();
    ReportRow report = report("x.txt", "x.txt", ID);
    assertThat(pages().sha256(report)).isEmpty();
  }

  @Test
  void idWithoutAHashProvesNothing() throws IOException {
    Files.writeString(root.resolve("x.txt"), "page");
    assertThat(lines("x.txt", "x.txt", ID.substring(0, 7))).isEmpty();
    assertThat(lines("x.txt", "x.txt", "report-1")).isEmpty();
  }

  @Test
  void missingFileAndArchiveEntryAreGone() throws IOException {
    assertThat(lines("in", "none.txt", ID)).isEmpty();
    Files.createDirectories(root.resolve("in"));
    Files.writeString(root.resolve("in/a.zip"), "page");
    assertThat(lines("in", "a.zip!x.txt", ID)).isEmpty();
  }

  private Optional<List<PageLine>> lines(String batch, String path, String id) {
    return pages().lines(report(batch, path, id));
  }

  private static ReportRow report(String batch, String path, String id) {
    return new ReportRow(
        id,
        batch,
        path,
        Optional.empty(),
        "text/plain",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        "published",
        Optional.empty(),
        Optional.empty());
  }

  private LandedPages pages() {
    return new LandedPages(
        root,
        reader,
        () ->
            new Containers(
                new LocalStorage(),
                new ContainerRules(Feeds.NONE, ContainerLimits.STANDARD),
                List.of()));
  }
}
