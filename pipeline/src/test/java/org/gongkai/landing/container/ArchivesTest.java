package org.gongkai.landing.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.landing.container.Packed.bytes;
import static org.gongkai.landing.container.Packed.gzip;
import static org.gongkai.landing.container.Packed.tar;
import static org.gongkai.landing.container.Packed.zip;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongkai.landing.LandedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
  private static final Charset GBK = Charset.forName("GBK");

  @TempDir Path root;
  private Landing landing;

  @BeforeEach
  void start() {
    landing = new Landing(root);
  }

  @Test
  void eachEntryIsADocumentUnderItsAddress() {
    landing
        .file("a.zip", zip("x.html", "1", "b/", "", "b/y.html", "2"))
        .file("b/c.tar", tar("./x.html", "3", "y.html", "4"))
        .file("d.tgz", gzip(tar("x.html", "5")))
        .file("e.html.gz", gzip(bytes("6")))
        .file("f.html", bytes("7"));
    assertThat(landing.lines())
        .containsExactly(
            "a.zip!x.html = 1",
            "a.zip!b/y.html = 2",
            "b/c.tar!x.html = 3",
            "b/c.tar!y.html = 4",
            "d.tgz!x.html = 5",
            "e.html.gz!e.html = 6",
            "f.html = 7");
  }

  @Test
  void whatAFileIsCalledDoesNotMatter() {
    landing
        .file("a", zip("x", "1"))
        .file("b", gzip(tar("x", "2")))
        .file("c.html", gzip(bytes("3")));
    assertThat(landing.lines()).containsExactly("a!x = 1", "b!x = 2", "c.html!c.html = 3");
  }

  @Test
  void containersNestUpToTheLimit() {
    byte[] innermost = zip("x.html", "1");
    landing
        .file("a.zip", zip("b.tar.gz", gzip(tar("c.zip", innermost)), "y.html", "2"))
        .file("d.zip", zip("c.zip", zip("b.tgz", gzip(tar("a.zip", innermost))), "y.html", "3"));
    assertThat(landing.lines())
        .containsExactly(
            "a.zip!b.tar.gz!c.zip!x.html = 1",
            "a.zip!y.html = 2",
            "d.zip!c.zip!b.tgz!a.zip: Cannot open a container inside 3 others",
            "d.zip!y.html = 3");
  }

  @Test
  void officeDocumentsAreDocuments() {
    byte[] docx = zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>");
    byte[] ofd = zip("Doc_0/Document.xml", "<d/>", "OFD.xml", "<o/>");
    landing
        .file("a.docx", docx)
        .file("b.ofd", ofd)
        .file("c.docx", Arrays.copyOf(docx, docx.length / 2))
        .file("d.zip", zip("a.docx", docx, "e.html.gz", gzip(docx)));
    assertThat(landing.landed())
        .extracting(f -> f.file().landingPath() + " " + f.listed().bytes())
        .containsExactly(
            "a.docx " + docx.length,
            "b.ofd " + ofd.length,
            "c.docx " + docx.length / 2,
            "d.zip!a.docx " + docx.length,
            "d.zip!e.html.gz!e.html " + docx.length);
    assertThat(landing.landed()).allMatch(f -> f.listed().obstacle().isEmpty());
  }

  @Test
  void namesWithoutAFlagAreDecodedByWhatTheyAre() {
    landing
        .file("a.zip", zip(GBK, "联通.html", "1", "北京市2023年年报.html", "2"))
        .file("b.zip", zip("年报.html", "3"))
        .file("c.tar", tar(GBK, "年报.html", "4"))
        .file("d.tar", tar("年报.html", "5"));
    assertThat(landing.lines())
        .containsExactly(
            "a.zip!联通.html = 1",
            "a.zip!北京市2023年年报.html = 2",
            "b.zip!年报.html = 3",
            "c.tar!年报.html = 4",
            "d.tar!年报.html = 5");
  }

  @Test
  void badNamesAreListedAndTheRestIsRead() {
    landing.file(
        "a.zip",
        zip(
            "../x",
            "1",
            "/etc/y",
            "2",
            "C:\\z",
            "3",
            "b\\c.html",
            "4",
            "a!b\n.html",
            "5",
            ".DS_Store",
            "6",
            "__MACOSX/._x",
            "7",
            "ok.html",
            "8"));
    assertThat(landing.lines())
        .containsExactly(
            "a.zip!../x: Cannot use an entry whose path leads out of the archive; pack it again",
            "a.zip!/etc/y: Cannot use an entry with an absolute path; pack it again",
            "a.zip!C:/z: Cannot use an entry with an absolute path; pack it again",
            "a.zip!b/c.html = 4",
            "a.zip!a%21b%0A.html = 5",
            "a.zip!ok.html = 8");
  }

  @Test
  void entriesOfOneNameAreTwiceTheSameOrInDoubt() {
    landing.file("a.tar", tar("x", "1", "x", "1", "y", "1", "./y", "2", "z", "3"));
    String doubt =
        ": Cannot tell which is meant: entries with other bytes have the same name; pack them again";
    assertThat(landing.lines())
        .containsExactly(
            "a.tar!x = 1", "a.tar!x#2 = 1", "a.tar!y" + doubt, "a.tar!y#2" + doubt, "a.tar!z = 3");
  }

  @Test
  void aBrokenArchiveIsListedBehindWhatCouldBeRead() {
    byte[] tgz = gzip(tar("x", "1", "y", noise(9000), "z", "3"));
    byte[] zip = zip("x", "1");
    landing
        .file("a.tgz", Arrays.copyOf(tgz, tgz.length - 2000))
        .file("b.zip", Arrays.copyOf(zip, zip.length - 9))
        .file("c.zip", zip("b.zip", Arrays.copyOf(zip, zip.length - 9), "y", "4"))
        .file("d.zip", zip());
    assertThat(landing.lines())
        .satisfiesExactly(
            x -> assertThat(x).isEqualTo("a.tgz!x = 1"),
            y -> assertThat(y).isEqualTo("a.tgz!y: Cannot read it: it ends too early"),
            a -> assertThat(a).isEqualTo("a.tgz: Cannot read it to its end: it ends too early"),
            b ->
                assertThat(b)
                    .isEqualTo("b.zip: Cannot open the container: Archive is not a ZIP archive"),
            c ->
                assertThat(c)
                    .isEqualTo("c.zip!b.zip: Cannot read it: Archive is not a ZIP archive"),
            y -> assertThat(y).isEqualTo("c.zip!y = 4"),
            d -> assertThat(d).isEqualTo("d.zip: Cannot find a document in it"));
  }

  /** What cannot be compressed. */
  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(1).nextBytes(noise);
    return noise;
  }

  @Test
  void aBitThatFellIsNoticed() {
    byte[] zip = zip("x", "1".repeat(2000) + "abcdefgh", "y", "2");
    zip[40] ^= 1;
    landing.file("a.zip", zip);
    assertThat(landing.lines())
        .satisfiesExactly(
            x -> assertThat(x).startsWith("a.zip!x: Cannot read it: "),
            y -> assertThat(y).isEqualTo("a.zip!y = 2"));
  }

  @Test
  void anEntryOfAnotherLengthThanItsDirectorySaysIsNoticed() {
    byte[] zip = zip("x", "1".repeat(2000), "y", "2");
    byte[] shortened = zip.clone();
    for (int i = 0; i + 28 < zip.length; i++)
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1) {
        shortened[i + 24] ^= 1;
        break;
      }
    landing.file("a.zip", shortened);
    assertThat(landing.lines())
        .containsExactly("a.zip!x: Cannot read it: it has 2000 bytes and not 2001", "a.zip!y = 2");
  }

  @Test
  void anEncryptedEntryIsListed() {
    byte[] zip = zip("x", "1", "y", "2");
    byte[] flagged = zip.clone();
    for (int i = 0; i + 8 < zip.length; i++)
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1) {
        flagged[i + 8] |= 1;
        break;
      }
    landing.file("a.zip", flagged);
    assertThat(landing.lines())
        .containsExactly(
            "a.zip!x: Cannot read an encrypted entry; decrypt the archive", "a.zip!y = 2");
  }

  @Test
  void whatIsTooLargeIsListedAndNotHeld() {
    byte[] blanks = new byte[6 << 20];
    byte[] noise = noise(100_001);
    landing
        .file("a.zip", zip("bomb", blanks, "large", noise, "x", "1"))
        .file("b.tgz", gzip(tar("x", "2", "bomb", blanks, "y", "3")));
    assertThat(landing.lines())
        .satisfiesExactly(
            bomb ->
                assertThat(bomb)
                    .startsWith("a.zip!bomb: Cannot read an entry that grows from ")
                    .endsWith(" to 6291456 bytes: the limit is 200 times"),
            large ->
                assertThat(large)
                    .isEqualTo("a.zip!large: Cannot read a document of more than 100000 bytes"),
            x -> assertThat(x).isEqualTo("a.zip!x = 1"),
            x -> assertThat(x).isEqualTo("b.tgz!x = 2"),
            bomb ->
                assertThat(bomb)
                    .isEqualTo("b.tgz!bomb: Cannot read a document of more than 100000 bytes"),
            b ->
                assertThat(b)
                    .startsWith("b.tgz: Cannot read it to its end: more than ")
                    .endsWith(" bytes come out of it"));
  }

  @Test
  void moreEntriesThanTheLimitEndTheContainer() {
    Object[] entries = new Object[102];
    for (int i = 0; i < entries.length; i += 2) {
      entries[i] = "x" + i;
      entries[i + 1] = "1";
    }
    landing.file("a.zip", zip(entries));
    assertThat(landing.lines())
        .hasSize(51)
        .last()
        .isEqualTo("a.zip: Cannot read it to its end: it holds more than 50 entries");
  }

  @Test
  void aSidecarDescribesTheFilesBesideIt() {
    String sidecar = "file,agency,region,source_uri,published,crawled\n";
    landing.file(
        "a.tgz",
        gzip(
            tar(
                "b/x.html",
                "1",
                "b/reports.csv",
                sidecar + "x.html,甲县,,,,\nghost.html,,,,,\n",
                "y.html",
                "2",
                "reports.csv",
                sidecar + "y.html,乙县,,,,\n")));
    assertThat(landing.landed())
        .extracting(f -> f.file().landingPath(), f -> f.file().metadata().agency())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("a.tgz!b/reports.csv", Optional.empty()),
            org.assertj.core.groups.Tuple.tuple("a.tgz!b/x.html", Optional.of("甲县")),
            org.assertj.core.groups.Tuple.tuple("a.tgz!y.html", Optional.of("乙县")));
    assertThat(landing.lines().get(0))
        .isEqualTo(
            "a.tgz!b/reports.csv: Cannot use the sidecar: line 3: Cannot find the file"
                + " \"ghost.html\" in this folder; correct or remove the line");
  }

  @Test
  void aDocumentOfItsOwnIsReadFromWhereItLies() {
    landing.file("a.tar", tar("x", "1".repeat(3000), "y", "2", "z", "3"));
    List<LandedFile> files = landing.landed();
    assertThat(files)
        .extracting(f -> f.inside().orElseThrow().toString())
        .containsExactly("0@0", "1@3584", "2@4608");
  }
}
