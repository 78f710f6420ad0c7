package org.gongkai.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStatesTest {
  private static final Instant LATER = Instant.now().plusSeconds(3600);

  @TempDir Path folder;
  private Path one;
  private Path two;
  private Optional<String> before;

  @BeforeEach
  void write() throws IOException {
    one = Files.writeString(folder.resolve("one.txt"), "12 件");
    two = Files.writeString(folder.resolve("two.txt"), "13 件");
    before = state();
  }

  private Optional<String> state() {
    return FileStates.of(List.of(one, two), LATER);
  }

  @Test
  void filesThatAreOnlyReadStayAsTheyAre() throws IOException {
    assertThat(Files.readString(one)).isEqualTo("12 件");
    assertThat(before).isPresent().isEqualTo(state());
  }

  @Test
  void sameSizeAndTimeOfWritingDoNotHideOtherBytes() throws IOException {
    FileTime written = Files.getLastModifiedTime(one);
    Files.writeString(one, "21 件");
    Files.setLastModifiedTime(one, written);
    assertThat(state()).isPresent().isNotEqualTo(before);
  }

  @Test
  void anotherFileInThePlaceOfOneIsSeen() throws IOException {
    Path other = Files.copy(one, folder.resolve("x"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.move(other, one, StandardCopyOption.REPLACE_EXISTING);
    assertThat(state()).isPresent().isNotEqualTo(before);
  }

  @Test
  void whatIsTooFreshOrGoneHasNoState() throws IOException {
    FileTime changed = (FileTime) Files.getAttribute(two, "unix:ctime");
    assertThat(FileStates.of(List.of(two), changed.toInstant())).isEmpty();
    assertThat(FileStates.of(List.of(two), changed.toInstant().plusNanos(1))).isPresent();
    Files.delete(one);
    assertThat(state()).isEmpty();
  }
}
