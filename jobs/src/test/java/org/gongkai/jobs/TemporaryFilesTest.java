package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFilesTest {
  private static final String LOCK = "gongkai.lock";

  @TempDir Path all;

  private Path folder(String name) throws IOException {
    Path folder = Files.createDirectory(all.resolve(name));
    Files.writeString(folder.resolve("library.so"), "large");
    return folder;
  }

  private static void age(Path folder) throws IOException {
    Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(11, ChronoUnit.MINUTES)));
  }

  @Test
  void aFolderIsHeldWhileItsProcessLives() throws Exception {
    Path folder = folder("gongkai-tmp.a");
    TemporaryFiles own = TemporaryFiles.take(folder);
    TemporaryFiles.sweep(all);
    assertThat(folder.resolve("library.so")).exists();
    own.remove();
    assertThat(folder).doesNotExist();
  }

  @Test
  void whatAKilledProcessLeftIsSwept() throws Exception {
    Path folder = folder("gongkai-tmp.killed");
    Files.createFile(folder.resolve(LOCK));
    Path others = folder("gongkai.of-another-program");
    Files.createFile(others.resolve(LOCK));
    TemporaryFiles.sweep(all);
    assertThat(folder).doesNotExist();
    assertThat(others).exists();
  }

  @Test
  void aProcessHasTimeToTakeTheFolderThatWasMadeForIt() throws Exception {
    Path folder = Files.createDirectory(all.resolve("gongkai-tmp.new"));
    TemporaryFiles.sweep(all);
    assertThat(folder).exists();
    age(folder);
    TemporaryFiles.sweep(all);
    assertThat(folder).doesNotExist();
  }

  @Test
  void whatNoProcessTookIsNotRemovedUnlessItIsEmpty() throws Exception {
    Path kept = folder("gongkai-tmp.somebody-keeps-this");
    age(kept);
    TemporaryFiles.sweep(all);
    assertThat(kept.resolve("library.so")).exists();
  }

  @Test
  void aLinkToAFolderElsewhereIsNotFollowed() throws Exception {
    Path elsewhere = folder("elsewhere");
    Files.createFile(elsewhere.resolve(LOCK));
    Files.createSymbolicLink(all.resolve("gongkai-tmp.link"), elsewhere);
    TemporaryFiles.sweep(all);
    assertThat(elsewhere.resolve("library.so")).exists();
  }
}
