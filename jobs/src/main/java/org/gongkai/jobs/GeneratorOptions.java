package org.gongkai.jobs;

import java.util.List;
import java.util.Optional;
import org.gongkai.generate.Shapes;
import picocli.CommandLine.Option;

/** Which reports are generated: options of every command that generates some. */
final class GeneratorOptions {
  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Another seed makes other reports (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--layout",
      paramLabel = "ID",
      split = ",",
      description = "Layouts, in turn (default: all; a wrong one lists them).")
  private List<String> layouts = List.of();

  @Option(
      names = "--fault",
      paramLabel = "ID",
      split = ",",
      description = "Faults to plant, at least one a file (default: all; a wrong one lists them).")
  private List<String> faultIds = List.of();

  @Option(
      names = "--faults",
      paramLabel = "N..N",
      converter = Interval.Converter.class,
      description = "Faults of one file (default: 0..3, with --fault 1).")
  private Optional<Interval> faults = Optional.empty();

  long seed() {
    return seed;
  }

  /** How many faults a file has. */
  Interval faultsOfAFile() {
    return faults.orElse(faultIds.isEmpty() ? new Interval(0, 3) : new Interval(1, 1));
  }

  /** Those that were asked for; throws {@link IllegalArgumentException} on an unknown one. */
  Shapes chosen(Shapes all) {
    Shapes laidOut = layouts.isEmpty() ? all : all.onlyLayouts(layouts);
    return faultIds.isEmpty() ? laidOut : laidOut.onlyFaults(faultIds);
  }
}
