package org.gongkai.jobs.output;

import picocli.CommandLine.Option;

/** The option {@code --format} of every command that answers with rows. */
public final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      converter = OutputFormat.Converter.class,
      completionCandidates = OutputFormat.Candidates.class,
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.")
  private OutputFormat chosen;

  public OutputFormat chosen() {
    return chosen;
  }
}
