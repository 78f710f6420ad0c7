package org.gongkai.extract.isolate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.gongkai.document.Paragraph;
import org.gongkai.extract.DocumentLimits;
import org.junit.jupiter.api.Test;

/** No process outlives its parent, however that ends. */
class OrphanIT {
  /**
   * A parent of its own: tells what its child says of itself, then gives it a document to hang in.
   */
  static final class Parent {
    private Parent() {}

    public static void main(String[] args) {
      ChildCommand command =
          new ChildCommand(
              System.getProperty("java.class.path"),
              64,
              new DocumentLimits(1000, 600, 1000, 1000),
              NastyExtractor.class.getName());
      try (IsolatedExtractor extractor = new IsolatedExtractor(command, 100)) {
        for (String document : args) {
          var read = extractor.extract(document.getBytes(UTF_8), "nasty.doc");
          System.out.println(((Paragraph) read.blocks().get(0)).text());
        }
      }
    }
  }

  private static Process parent(String... documents) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Parent.class.getName());
    for (String document : documents) builder.command().add(document);
    return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  @Test
  void aChildSeesThatItsParentWasKilledEvenWhileItHangs() throws Exception {
    Process parent = parent("process", "temporary", "sleep");
    try (BufferedReader out = parent.inputReader()) {
      ProcessHandle child = ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
      Path temporary = Path.of(out.readLine());
      assertThat(child.isAlive()).isTrue();
      assertThat(temporary).exists();
      parent.destroyForcibly().waitFor();
      child.onExit().get(60, TimeUnit.SECONDS);
      assertThat(Files.exists(temporary.getParent())).isFalse();
    }
  }
}
