package org.gongkai.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongkai.jobs.spark.FailedLimit;
import org.gongkai.jobs.spark.Knowledge;
import org.gongkai.jobs.spark.Planning;
import org.gongkai.jobs.spark.Terms;
import org.gongkai.landing.LandingListing;
import org.gongkai.operation.Operation;
import org.gongkai.warehouse.IngestPlan;
import org.gongkai.warehouse.Reread;
import org.gongkai.warehouse.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code gongkai ingest}: from scraped files to a published snapshot. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    header = "Read scraped reports, build the fact tables and publish them.",
    descriptionHeading = "%n",
    description = {
      "Reads every file under the given folders, and the given files, recognises the annual"
          + " reports among them, reads their official tables, and publishes a new snapshot of"
          + " the warehouse in one step. Readers see the old snapshot until the new one is whole;"
          + " a run that is stopped at any moment changes nothing for them.",
      "",
      "Only files that are new or changed are read, and what an older program or configuration could"
          + " not read. Files that are gone stay in the warehouse. When nothing is new the command"
          + " ends at once.",
      "",
      "Archives (zip, tar, gz, inside each other), feeds (JSON lines, Parquet; conf/feeds maps their"
          + " names) and web archives (WARC) are opened; each document in them counts by itself,"
          + " under an address such as a.zip!b/c.html. What cannot be read in them is listed"
          + " with its address and reason, and the rest is read.",
      "",
      "A file reports.csv in a folder says what the scraper knows of the files in it, with the"
          + " columns file, agency, region, source_uri, published, crawled; file is relative to"
          + " that folder, dates are like 2025-01-31, empty values are allowed. Hidden files are"
          + " passed over. A link is followed while it stays inside the given folder.",
      "",
      "What must hold between reports is checked before a snapshot is published (conf/checks): what"
          + " does not is an issue. conf/verdicts.csv says what people decided about issues; a"
          + " change of it builds a new snapshot and reads no document again.",
      "",
      "What one document may cost (bytes, seconds, memory, cells) is set in conf/pipeline.yaml."
          + " PDF, Office and other documents that a parser may choke on are read in child"
          + " processes: one that hangs or crashes is 'failed', with the limit named, and all"
          + " others are read.",
      ""
    },
    parameterListHeading = "%nWhat to read:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:published, or nothing new",
      "2:wrong use, a path that is not there, a broken reports.csv or configuration",
      "3:built and held: it would lose too much, or somebody rolled back; see gongkai snapshots",
      "4:published, and some of the given files are unidentified, rejected or failed",
      "5:another command writes to the same warehouse; nothing was done",
      "13:read and not published: more documents failed than --max-failed allows",
      "70:a fault of the program or the machine; the former snapshot stays"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai ingest data/samples              read a folder",
      "  gongkai ingest crawl/2025-03-01 new.html  read a folder and a file",
      "  gongkai ingest hdfs://name/crawl.warc.gz  read a web archive on a cluster",
      "  gongkai ingest --dry-run crawl           what would be read, and why",
      "  gongkai ingest --reread all --year 2023 crawl  read a year again with this program",
      "  gongkai --quiet ingest crawl             say nothing but errors"
    })
public final class IngestCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Folder or file with scraped reports; with a scheme, such as hdfs://name/crawl, on"
              + " another file system.")
  private List<String> paths;

  @Option(
      names = "--master",
      paramLabel = "URL",
      defaultValue = "${sys:spark.master:-local[*]}",
      description =
          "Where Spark runs (default: ${DEFAULT-VALUE}, this machine with all its cores)."
              + " Workers elsewhere must see the same paths of reports and --data. Under"
              + " spark-submit its --master.")
  private String master;

  @Option(
      names = "--ocr",
      paramLabel = "auto|off",
      defaultValue = "auto",
      description =
          "Whether pictures of text are read (default: ${DEFAULT-VALUE}): auto reads them when the"
              + " libraries for it are beside the program, in lib/ocr. Scans that were"
              + " rejected without them are read then.")
  private Ocr ocr;

  @Option(
      names = "--reread",
      paramLabel = "all|YEAR|AGENCY",
      split = ",",
      description =
          "Reads again what an older program or configuration read well: everything, a data year, or"
              + " an agency by a part of its name; several with commas. Without it such readings"
              + " stay; 'gongkai status' counts them.")
  private List<String> reread = List.of();

  @Option(
      names = "--accept-checks",
      paramLabel = "ID",
      split = ",",
      description =
          "Checks across reports (conf/checks) that may stop being evaluated in this run. Without"
              + " it, a check that was evaluated in the last snapshot and is not once now ends"
              + " the run with 70, and nothing is published.")
  private Set<String> acceptedChecks = Set.of();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      split = ",",
      description =
          "Only documents of these data years, as their latest reading says; what was never read is"
              + " left for a run without it. With --reread all: reads a year again.")
  private Set<Integer> years = Set.of();

  @Option(
      names = "--agency",
      paramLabel = "NAME",
      split = ",",
      description = "The same for agencies, by a part of the name.")
  private List<String> agencies = List.of();

  @Option(
      names = "--max-failed",
      paramLabel = "N|N%",
      defaultValue = "100%",
      description =
          "Publishes nothing and ends with 13 when more of the documents that were read since the"
              + " last publication failed (default: any number may). What was read stays.")
  private String maxFailed;

  @Option(
      names = "--dry-run",
      description = "Says what would be read and why; reads, builds and changes nothing.")
  private boolean dryRun;

  @Option(
      names = "--summary",
      description = "Prints one line when the run has ended, fit for a mail, and nothing else.")
  private boolean summary;

  private final IngestRun.Surroundings surroundings;

  /** Something taken from a configuration: the folder, and a folder of jars that read pictures. */
  @FunctionalInterface
  public interface FromConf<T> {

    /**
     * Reads the folder.
     *
     * @param ocr empty to read no pictures
     */
    T of(Path conf, Optional<Path> ocr);
  }

  IngestCommand(IngestRun.Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * The command over its surroundings.
   *
   * @param terms tell whether there is anything to do
   * @param knowledge is read when there is
   * @param version of the program
   * @param clock stamps the run
   */
  public IngestCommand(
      FromConf<Terms> terms, FromConf<Knowledge> knowledge, String version, Clock clock) {
    this(new IngestRun.Surroundings(terms, knowledge, conf -> Operation.STANDARD, version, clock));
  }

  @Override
  public Integer call() throws Exception {
    IngestRun run = new IngestRun(main, spec, surroundings.accepting(acceptedChecks));
    IngestRun.Wish wish =
        new IngestRun.Wish(paths, ocr, master, limit(), isForAllThatIsNew(), summary);
    return dryRun ? run.preview(wish, this::plan) : run.call(wish, this::plan);
  }

  private boolean isForAllThatIsNew() {
    return Stream.of(reread, years, agencies, acceptedChecks).allMatch(Collection::isEmpty);
  }

  private Optional<IngestPlan> plan(Planning planning, LandingListing listing) throws IOException {
    return planning.plan(listing.files(), new Reread(reread), new Selection(years, agencies));
  }

  private FailedLimit limit() {
    return FailedLimit.of(maxFailed)
        .orElseThrow(
            () ->
                new UserError(
                    ExitCode.USAGE,
                    "Cannot use --max-failed "
                        + maxFailed
                        + ": write a number such as 20 or a share such as 5%"));
  }
}
