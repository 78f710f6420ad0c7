package org.gongkai.jobs;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkai.operation.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code doctor}. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    header = "Look at all that the next run depends on.",
    descriptionHeading = "%n",
    description = {
      "Java, the configuration, room on the disk, folders, models for scans, the lock, the last run,"
          + " the snapshot that readers see and its age; each with a way out where something is"
          + " wrong. Thresholds are in conf/operation.yaml. 'gongkai verify' reads every data file.",
      "",
      "Ends with 0 when all is well or only warned of, 2 when the configuration is broken, 6 when"
          + " only the age is an error, otherwise 70.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  gongkai doctor", "  gongkai doctor --format json"})
final class DoctorCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.")
  private TextOrJson format;

  private final Examination.Reading reading;
  private final Clock clock;

  /**
   * The command.
   *
   * @param reading reads all of the configuration
   * @param clock tells the age of the warehouse
   */
  DoctorCommand(Examination.Reading reading, Clock clock) {
    this.reading = reading;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    List<Finding> findings =
        new Examination(main.data(), main.conf(), clock.instant()).findings(reading);
    PrintWriter out = spec.commandLine().getOut();
    if (format == TextOrJson.json) out.println(json(findings));
    else findings.forEach(finding -> print(finding, out));
    out.flush();
    return exitCode(findings);
  }

  /** Of the first error; what is old is the least of them. */
  private static int exitCode(List<Finding> findings) {
    List<Integer> codes =
        findings.stream()
            .filter(finding -> finding.standing() == Standing.ERROR)
            .map(Finding::exitCode)
            .toList();
    return codes.stream()
        .filter(code -> code != ExitCode.STALE)
        .findFirst()
        .or(() -> codes.stream().findFirst())
        .orElse(ExitCode.OK);
  }

  private static void print(Finding finding, PrintWriter out) {
    String word = finding.standing().name().toLowerCase(Locale.ROOT);
    out.printf("%-8s %-14s %s%n", word, finding.name(), finding.message());
    if (!finding.wayOut().isEmpty()) out.printf("%-8s %-14s -> %s%n", "", "", finding.wayOut());
  }

  private static String json(List<Finding> findings) {
    return TextOrJson.indented(findings.stream().map(DoctorCommand::object).toList());
  }

  private static Map<String, String> object(Finding finding) {
    Map<String, String> object = new LinkedHashMap<>();
    object.put("name", finding.name());
    object.put("standing", finding.standing().name().toLowerCase(Locale.ROOT));
    object.put("message", finding.message());
    object.put("way_out", finding.wayOut());
    return object;
  }
}
