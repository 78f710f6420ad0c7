package org.gongkai.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkai.conf.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command for tests: prints the shared options, or fails in the way asked for. */
@Command(name = "planted", description = "Prints or fails.")
final class Planted implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Option(names = "--count", description = "A number.")
  private int count;

  @Parameters(arity = "0..1", defaultValue = "print", description = "What to do.")
  private String act;

  @Override
  public Integer call() throws Exception {
    switch (act) {
      case "disk" ->
          throw new IllegalStateException(
              "Job aborted.", new UncheckedIOException(new IOException("No space left on device")));
      case "user-error" -> throw new UserError(ExitCode.NOT_FOUND, "Cannot find 7.");
      case "wrapped" ->
          throw new IllegalStateException(new UserError(ExitCode.USAGE, "Cannot do."));
      case "conf" -> brokenConf();
      case "fault" -> throw new IllegalStateException("task 3 failed\n\tat Somewhere");
      case "own-words" -> throw new IllegalStateException("Cannot read a.html.");
      case "file" -> throw new NoSuchFileException("a.html");
      case "silent" -> throw new NullPointerException();
      case "stack" -> throw new StackOverflowError();
      case "memory" -> throw new IllegalStateException(new OutOfMemoryError("heap"));
      default ->
          spec.commandLine()
              .getOut()
              .printf("%s %s %s %s 公开%n", main.data(), main.conf(), main.debug(), main.quiet());
    }
    return ExitCode.PARTIAL;
  }

  private static void brokenConf() {
    Problems problems = new Problems();
    problems.add(Path.of("forms/2021.yaml"), 12, "Cannot read the key 'lable'");
    problems.throwIfAny();
  }
}
