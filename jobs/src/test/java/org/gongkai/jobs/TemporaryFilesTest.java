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
  @TempDir Path all;

  private Path folder(String name) throws IOException {
    Path folder = Files.createDirectory(all.resolve(name));
    Files.writeString(folder.resolve("library.so"), "large");
    return folder;
  }

  @Test
  void aFolderIsHeldWhileItsProcessLives() throws Exception {
    Path folder = folder("gongkai.a");
    TemporaryFiles own = TemporaryFiles.take(folder);
    TemporaryFiles.sweep(all);
    assertThat(folder.resolve("library.so")).exists();
    own.remove();
    assertThat(folder).doesNotExist();
  }

  @Test
  void whatAKilledProcessLeftIsSwept() throws Exception {
    Path folder = folder("gongkai.killed");
    Files.createFile(folder.resolve("lock"));
    Path others = folder("gongkai-of-another-program");
    TemporaryFiles.sweep(all);
    assertThat(folder).doesNotExist();
    assertThat(others).exists();
  }

  @Test
  void aProcessHasTimeToTakeTheFolderThatWasMadeForIt() throws Exception {
    Path folder = folder("gongkai.new");
    TemporaryFiles.sweep(all);
    assertThat(folder).exists();
    Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(11, ChronoUnit.MINUTES)));
    TemporaryFiles.sweep(all);
    assertThat(folder).doesNotExist();
  }
}
