package org.gongkai.jobs;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.conf.ConfException;

/**
 * What a user is told about something thrown.
 *
 * @param message begins with "Cannot …"
 * @param exitCode one of {@link ExitCode}
 */
record Failure(String message, int exitCode) {
  private static final String MEMORY =
      "Cannot finish: the memory is used up; give more with GONGKAI_JAVA_OPTS=-Xmx8g.";

  /** Chains are short; the limit stands against a circle. */
  private static final int MOST_CAUSES = 100;

  /**
   * The user's own error wherever it stands in the chain of causes, as Spark wraps it; else a fault
   * of the program.
   */
  static Failure of(Throwable thrown) {
    return causes(thrown)
        .flatMap(cause -> known(cause).stream())
        .findFirst()
        .orElseGet(() -> fault(thrown));
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(MOST_CAUSES);
  }

  private static Optional<Failure> known(Throwable cause) {
    if (cause instanceof UserError e) return Optional.of(new Failure(e.getMessage(), e.exitCode()));
    if (cause instanceof ConfException e)
      return Optional.of(new Failure(e.getMessage(), ExitCode.USAGE));
    if (cause instanceof OutOfMemoryError)
      return Optional.of(new Failure(MEMORY, ExitCode.FAILURE));
    return Optional.empty();
  }

  private static Failure fault(Throwable thrown) {
    String words = words(thrown);
    String sentence = words.startsWith("Cannot ") ? words : "Cannot finish: " + words;
    return new Failure(
        sentence + reason(thrown) + ". Run again with --debug for the stack trace.",
        ExitCode.FAILURE);
  }

  /** What the disk or the network said, when it stands deeper in the chain. */
  private static String reason(Throwable thrown) {
    return causes(thrown)
        .filter(cause -> cause != thrown && cause instanceof IOException)
        .reduce((outer, inner) -> inner)
        .map(cause -> ": " + words(cause))
        .orElse("");
  }

  /**
   * The first line of the message, without a full stop; Spark's messages go on with a stack trace.
   */
  private static String words(Throwable thrown) {
    String name = thrown.getClass().getSimpleName();
    String first = firstLine(thrown).strip().replaceFirst("\\.$", "");
    if (first.isEmpty()) return name;
    return onlyNames(thrown) ? name + ": " + first : first;
  }

  private static String firstLine(Throwable thrown) {
    return Optional.ofNullable(thrown.getMessage()).flatMap(m -> m.lines().findFirst()).orElse("");
  }

  /** Their message is a path or a class alone; what is wrong with it is in the exception's name. */
  private static boolean onlyNames(Throwable thrown) {
    return thrown instanceof FileSystemException || thrown instanceof LinkageError;
  }
}
