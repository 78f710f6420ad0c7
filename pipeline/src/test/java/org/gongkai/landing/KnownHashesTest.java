package org.gongkai.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownHashesTest {
  @TempDir Path root;
  private Path landed;
  private Path kept;
  private final List<String> read = new ArrayList<>();

  @BeforeEach
  void landOnce() throws IOException {
    landed = Files.writeString(Files.createDirectory(root.resolve("landing")).resolve("a"), "12");
    kept = root.resolve("landed-hashes");
    keepAt(later(), "terms");
    read.clear();
  }

  private static Instant later() {
    return Instant.now().plus(Duration.ofMinutes(1));
  }

  private void keepAt(Instant now, String terms) throws IOException {
    KnownHashes hashes = KnownHashes.in(kept, terms, now);
    hashes.land(listed(), this::reading);
    hashes.keep(kept);
  }

  private ListedFile listed() {
    return LandingListing.of(List.of(landed.getParent())).files().get(0);
  }

  private List<LandedFile> reading(ListedFile listed) {
    read.add(listed.landingPath());
    return List.of(ContentHash.land(listed));
  }

  private List<LandedFile> land(String terms) {
    return KnownHashes.in(kept, terms, later()).land(listed(), this::reading);
  }

  @Test
  void aFileThatNobodyTouchedIsNotReadAgain() {
    assertThat(land("terms")).containsExactly(ContentHash.land(listed()));
    assertThat(read).isEmpty();
  }

  @Test
  void otherBytesAreReadThoughSizeAndTimeAreSetBack() throws IOException {
    FileTime written = Files.getLastModifiedTime(landed);
    Files.writeString(landed, "34");
    Files.setLastModifiedTime(landed, written);
    assertThat(land("terms").get(0).file().sha256()).isEqualTo(ContentHash.of("34"));
    assertThat(read).containsExactly("a");
  }

  @Test
  void whatWasJustWrittenIsNotKept() throws IOException {
    Files.delete(kept);
    keepAt(Instant.now(), "terms");
    assertThat(kept).doesNotExist();
    land("terms");
    assertThat(read).containsExactly("a", "a");
  }

  @Test
  void otherTermsKnowNothing() {
    land("others");
    assertThat(read).containsExactly("a");
  }

  @Test
  void aTornLineIsPassedOver() throws IOException {
    String whole = Files.readString(kept);
    Files.writeString(kept, whole.substring(0, whole.length() - 9));
    assertThat(land("terms")).containsExactly(ContentHash.land(listed()));
    assertThat(read).containsExactly("a");
  }

  @Test
  void whatCannotBeReadIsAsNothing() throws IOException {
    Files.write(kept, new byte[] {(byte) 0xff, (byte) 0xfe, '\n', 0});
    assertThat(land("terms")).containsExactly(ContentHash.land(listed()));
    Files.delete(kept);
    Files.createDirectory(kept);
    assertThat(land("terms")).containsExactly(ContentHash.land(listed()));
    assertThat(read).containsExactly("a", "a");
  }

  @Test
  void containersAndWhatCouldNotBeReadAreOpenedEachTime() throws IOException {
    LandedFile own = ContentHash.land(listed());
    LandedFile inside =
        new LandedFile(
            own.listed(), own.file(), Optional.of(new Inside(List.of(0), OptionalLong.empty())));
    LandedFile unread =
        new LandedFile(own.listed(), new LandingFile("a", "b", "", SourceMetadata.NONE));
    for (List<LandedFile> answer : List.of(List.of(inside), List.of(own, own), List.of(unread))) {
      Files.delete(kept);
      Files.createFile(kept);
      KnownHashes hashes = KnownHashes.in(kept, "terms", later());
      assertThat(hashes.land(listed(), file -> answer)).isEqualTo(answer);
      hashes.keep(kept);
      assertThat(kept).isEmptyFile();
    }
  }
}
