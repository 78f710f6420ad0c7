package org.gongkai.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandingListingTest {
  private static final String HEADER = "file,agency,region,source_uri,published,crawled\n";

  @TempDir Path root;

  @Test
  void filesAreListedSortedWithoutHiddenOnesAndSidecars() throws IOException {
    write("b/2.html", "");
    write("a.html", "");
    write("b/.hidden", "");
    write(".git/x", "");
    write("b/reports.csv", HEADER);
    LandingListing listing = LandingListing.of(List.of(root));
    assertThat(listing.problems()).isEmpty();
    assertThat(listing.files())
        .extracting(ListedFile::landingPath)
        .containsExactly("a.html", "b/2.html");
    assertThat(listing.files()).extracting(ListedFile::batch).containsOnly(root.toString());
  }

  @Test
  void linksInACircleEndAndADeadLinkIsAnObstacle() throws IOException {
    write("a/1.html", "x");
    Files.createSymbolicLink(root.resolve("a/up"), root);
    Files.createSymbolicLink(root.resolve("dead.html"), root.resolve("nowhere"));
    List<ListedFile> files = LandingListing.of(List.of(root)).files();
    assertThat(files).extracting(ListedFile::landingPath).containsExactly("a/1.html", "dead.html");
    assertThat(files.get(1).obstacle())
        .contains("Cannot open it: not a regular file, or a link to nothing");
    assertThat(ContentHash.land(files.get(1)).file().sha256()).isEmpty();
  }

  @Test
  void aLinkIsFollowedInsideTheFolderAndNotOutOfIt(@TempDir Path outside) throws IOException {
    write("a/1.html", "x");
    Files.writeString(outside.resolve("secret.html"), "x");
    Files.createSymbolicLink(root.resolve("file.html"), root.resolve("a/1.html"));
    Files.createSymbolicLink(root.resolve("folder"), root.resolve("a"));
    Files.createSymbolicLink(root.resolve("out.html"), outside.resolve("secret.html"));
    Files.createSymbolicLink(root.resolve("outer"), outside);
    List<ListedFile> files = LandingListing.of(List.of(root)).files();
    assertThat(files)
        .extracting(ListedFile::landingPath)
        .containsExactly("a/1.html", "file.html", "folder/1.html", "out.html", "outer");
    assertThat(files)
        .extracting(f -> f.obstacle().isPresent())
        .containsExactly(false, false, false, true, true);
    assertThat(files.get(4).obstacle())
        .contains("Cannot open it: a link out of the folder; give its target to ingest by itself");
    assertThat(LandingListing.of(List.of(root.resolve("outer"))).files())
        .extracting(ListedFile::landingPath, f -> f.obstacle().isPresent())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("secret.html", false));
  }

  @Test
  void theSidecarOfAFolderDescribesItsFiles() throws IOException {
    write("b/2.html", "");
    write(
        "b/reports.csv", "\uFEFF" + HEADER + "2.html,甲县,110000,http://x/,2024-01-31,2024-02-01\n");
    assertThat(LandingListing.of(List.of(root)).files().get(0).metadata())
        .isEqualTo(
            new SourceMetadata(
                Optional.of("甲县"),
                Optional.of("110000"),
                Optional.of("http://x/"),
                Optional.of(LocalDate.of(2024, 1, 31)),
                Optional.of(LocalDate.of(2024, 2, 1))));
  }

  @Test
  void aSingleFileIsTheSameDocumentAsInItsFolder() throws IOException {
    write("2.html", "x");
    write("3.html", "y");
    write("reports.csv", HEADER + "2.html,甲县,,,,\n");
    ListedFile alone = LandingListing.of(List.of(root.resolve("2.html"))).files().get(0);
    assertThat(ContentHash.land(alone).file())
        .isEqualTo(ContentHash.land(LandingListing.of(List.of(root)).files().get(0)).file());
    assertThat(alone.metadata().agency()).contains("甲县");
  }

  @Test
  void everyFaultOfASidecarIsNamedWithItsLine() throws IOException {
    write("a.html", "");
    write(
        "reports.csv",
        HEADER + "a.html,,,,31.1.2024,\n../a.html,,,,,\na.html,,,,,\nb.html\n\nghost.html,,,,,\n");
    Path sidecar = root.resolve("reports.csv");
    assertThat(LandingListing.of(List.of(root)).problems())
        .extracting(LandingProblem::toString)
        .containsExactly(
            sidecar + ":2: Cannot read the date \"31.1.2024\"; write it like 2025-01-31",
            sidecar
                + ":3: Cannot find the file \"../a.html\" in this folder; correct or remove the line",
            sidecar + ":4: Cannot describe " + root.resolve("a.html") + " twice; leave one line",
            sidecar
                + ":5: Cannot read a row of 1 values; expected [file, agency, region, source_uri,"
                + " published, crawled]",
            sidecar
                + ":7: Cannot find the file \"ghost.html\" in this folder; correct or remove the"
                + " line");
  }

  @Test
  void anotherHeaderAndAnotherEncodingAreNamed() throws IOException {
    write("a/reports.csv", "file,agency\n");
    Files.createDirectories(root.resolve("b"));
    Files.write(root.resolve("b/reports.csv"), new byte[] {(byte) 0xb9, (byte) 0xab});
    assertThat(LandingListing.of(List.of(root)).problems())
        .extracting(LandingProblem::toString)
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .contains("a/reports.csv:1: Cannot read the header [file, agency]"),
            second -> assertThat(second).contains("b/reports.csv: Cannot read it as CSV in UTF-8"));
  }

  @Test
  void aPathThatIsNotThereIsNamed() {
    assertThat(LandingListing.of(List.of(root.resolve("x"))).problems())
        .extracting(LandingProblem::toString)
        .containsExactly(
            root.resolve("x") + ": Cannot find the file or folder; give one that is there");
  }

  @Test
  void aFileGivenTwiceIsListedOnce() throws IOException {
    write("a.html", "");
    assertThat(LandingListing.of(List.of(root, root.resolve("."), root.resolve("a.html"))).files())
        .hasSize(1);
  }

  @Test
  void anIdComesFromTheBytesOrElseFromThePlace() {
    LandingFile read = new LandingFile("a", "b", "0123456789abcdef0123", SourceMetadata.NONE);
    LandingFile unread = new LandingFile("a", "b", "", SourceMetadata.NONE);
    assertThat(read.reportId(0)).isEqualTo("0123456789abcdef");
    assertThat(read.reportId(2)).isEqualTo("0123456789abcdef-2");
    assertThat(unread.reportId(0)).startsWith("unread-").hasSize(23);
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
