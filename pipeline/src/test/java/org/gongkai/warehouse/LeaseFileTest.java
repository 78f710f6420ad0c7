package org.gongkai.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaseFileTest {
  private static final Duration SOON = Duration.ofMillis(50);
  private static final Duration NEVER = Duration.ofDays(1);

  @TempDir Path folder;

  private Path file() {
    return folder.resolve(".lock");
  }

  @Test
  void aLeaseThatIsRenewedIsNotTaken() throws IOException {
    WriteLock.Held own = LeaseFile.take(file(), SOON).orElseThrow();
    assertThat(LeaseFile.take(file(), Duration.ofMillis(500))).isEmpty();
    assertThat(own.isHeld()).isTrue();
    own.release();
  }

  @Test
  void aLeaseThatNobodyRenewsIsPutAside() throws IOException {
    WriteLock.Held dead = LeaseFile.take(file(), NEVER).orElseThrow();
    WriteLock.Held own = LeaseFile.take(file(), SOON).orElseThrow();
    assertThat(dead.isHeld()).isFalse();
    assertThat(own.isHeld()).isTrue();
    dead.release();
    assertThat(own.isHeld()).isTrue();
    own.release();
    assertThat(Files.list(folder)).isEmpty();
  }

  @Test
  void nothingIsPublishedWithoutTheLease() throws IOException {
    assertThatThrownBy(() -> LeaseFile.requireHeld(file())).hasMessageContaining("Cannot publish");
    WriteLock.Held own = LeaseFile.take(file(), NEVER).orElseThrow();
    LeaseFile.requireHeld(file());
    Files.writeString(file(), "another 0");
    assertThatThrownBy(() -> LeaseFile.requireHeld(file())).hasMessageContaining("Cannot publish");
    own.release();
    assertThat(file()).hasContent("another 0");
  }
}
