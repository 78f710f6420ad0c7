package org.gongkai.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedTableTest {
  @TempDir private Path folder;

  @Test
  void onlyWhatStandsBetweenTheCommentsIsReplaced() throws IOException {
    Path readme = folder.resolve("README.md");
    Files.writeString(readme, "a\n<!-- accuracy -->\nold\n<!-- /accuracy -->\nb\n");
    PublishedTable.write(readme, "new\n");
    PublishedTable.write(readme, "newer\n");
    assertThat(readme).hasContent("a\n<!-- accuracy -->\n\nnewer\n\n<!-- /accuracy -->\nb\n");
  }

  @Test
  void fileWithoutTheCommentsIsLeftAsItIs() throws IOException {
    Path readme = folder.resolve("README.md");
    Files.writeString(readme, "a\n<!-- /accuracy -->\n<!-- accuracy -->\n");
    assertThatThrownBy(() -> PublishedTable.write(readme, "new\n"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("Cannot publish in");
    assertThat(readme).hasContent("a\n<!-- /accuracy -->\n<!-- accuracy -->\n");
  }
}
