package org.gongkai.jobs.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The program in a process of its own, as a night runs it.
 *
 * @param command the JVM, its options and the program
 * @param done exit codes of a run that did its work
 */
public record Program(List<String> command, Set<Integer> done) {
  public Program {
    command = List.copyOf(command);
    done = Set.copyOf(done);
  }

  /**
   * Runs it with arguments.
   *
   * @return what it took; its children count by the clock only
   * @throws IOException if it did not do its work, with what it said
   */
  public double seconds(List<String> arguments) throws IOException {
    List<String> all = new ArrayList<>(command);
    all.addAll(arguments);
    Path said = Files.createTempFile("gongkai-bench", ".txt");
    try {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(said.toFile()).start();
      int code = process.waitFor();
      double seconds = (System.nanoTime() - start) / 1e9;
      if (done.contains(code)) return seconds;
      throw new IOException(
          "Cannot measure %s: it ended with %d: %s"
              .formatted(String.join(" ", arguments), code, Files.readString(said).strip()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Cannot finish: interrupted", e);
    } finally {
      Files.delete(said);
    }
  }
}
