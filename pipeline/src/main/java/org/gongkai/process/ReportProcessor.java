package org.gongkai.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.align.Alignment;
import org.gongkai.align.TableAligner;
import org.gongkai.conf.Conf;
import org.gongkai.conf.Settings;
import org.gongkai.correct.Corrected;
import org.gongkai.correct.ReportIdentity;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Imprint;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.Extractors;
import org.gongkai.extract.FileExtractor;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Scope;
import org.gongkai.fact.Section;
import org.gongkai.issue.Issue;
import org.gongkai.issue.Severity;
import org.gongkai.landing.LandingFile;
import org.gongkai.process.ProcessedReport.Outcome;
import org.gongkai.prose.Prose;
import org.gongkai.recognize.Recognition;
import org.gongkai.recognize.Recognition.AnnualReport;
import org.gongkai.recognize.ReportRecognizer;
import org.gongkai.text.Script;
import org.gongkai.validate.FactTable;
import org.gongkai.validate.FaultLocator;
import org.gongkai.validate.RuleReport;

/** Reads one landed file: pure, total, for one thread at a time. */
public final class ReportProcessor {
  /** So much of a hash tells two versions apart. */
  private static final int DIGITS = 16;

  private final Conf conf;
  private final String fingerprint;
  private final Extractors extractors;
  private final PageMender mender;
  private final ReportRecognizer recognizer;
  private final TableAligner aligner;

  /** Reads everything in this process. */
  public ReportProcessor(Conf conf) {
    this(conf, Extractors.standard().within(conf.limits()));
  }

  private ReportProcessor(Conf conf, Extractors extractors) {
    this.conf = conf;
    this.extractors = extractors;
    this.fingerprint = fingerprint(conf.settings());
    this.mender = new PageMender(conf);
    this.recognizer = new ReportRecognizer(conf.recognition(), conf.claims(), Script::fold);
    this.aligner = new TableAligner(conf.forms());
  }

  /** Hands to {@code apart} what the configuration wants to be read in a child process. */
  public static ReportProcessor apart(Conf conf, FileExtractor apart) {
    Extractors extractors = Extractors.standard().within(conf.limits());
    return new ReportProcessor(conf, extractors.apart(conf.isolation()::isApart, apart));
  }

  /**
   * Of the code and configuration that read a file: equal fingerprints give equal results. The
   * first 16 digits of each hash, code first.
   */
  public static String fingerprint(Settings settings) {
    return CodeHash.of(ReportProcessor.class).substring(0, DIGITS)
        + "-"
        + settings.readingHash().substring(0, DIGITS);
  }

  /** The fingerprint that every report of this processor carries. */
  public String fingerprint() {
    return fingerprint;
  }

  /**
   * The pages of a file as their tables are read, one a report; the whole page where it holds none.
   * Throws {@link ExtractionException} for what cannot be read.
   */
  public List<ExtractedDocument> pages(LandingFile file, byte[] bytes) {
    ExtractedDocument document = mender.mended(extractors.extract(bytes, file.fileName()));
    return recognizer.recognize(file, document) instanceof Recognition.AnnualReports found
        ? found.reports().stream().map(AnnualReport::document).toList()
        : List.of(document);
  }

  /**
   * Reads a file. Never throws: what goes wrong is an outcome.
   *
   * @return at least one report; more than one where the document holds several
   */
  public List<ProcessedReport> process(LandingFile file, byte[] bytes) {
    try {
      return read(file, extractors.extract(bytes, file.fileName()));
    } catch (ExtractionException e) {
      boolean limit = e.reason() == ExtractionException.Reason.LIMIT;
      return List.of(ended(file, limit ? Outcome.FAILED : Outcome.REJECTED, e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(ended(file, Outcome.FAILED, "Cannot read the file: " + e));
    }
  }

  /**
   * Reads a page that was extracted already: recognises, aligns, corrects and validates it.
   *
   * @return at least one report; more than one where the document holds several
   */
  public List<ProcessedReport> read(LandingFile file, ExtractedDocument extracted) {
    ExtractedDocument document = mender.mended(extracted.titled(file.metadata().title()));
    Recognition recognition = recognizer.recognize(file, document);
    if (recognition instanceof Recognition.NotAReport not)
      return List.of(rejected(file, document, not.reason()));
    List<AnnualReport> found = ((Recognition.AnnualReports) recognition).reports();
    List<ProcessedReport> reports = new ArrayList<>();
    for (int part = 0; part < found.size(); part++)
      reports.add(read(file, found.get(part), part, found.size()));
    return reports;
  }

  private ProcessedReport read(LandingFile file, AnnualReport report, int part, int parts) {
    Alignment alignment = aligner.align(report.document());
    if (!(alignment instanceof Alignment.Aligned aligned)) {
      String reason =
          withNotes(
              "An annual report, but " + ((Alignment.NoTable) alignment).reason(),
              report.document());
      return of(file, report, part, Outcome.REJECTED, reason, NOTHING, List.of(), List.of());
    }
    if (aligned.facts().isEmpty()) {
      String reason =
          withNotes("An annual report, but none of its figures could be placed", report.document());
      return of(file, report, part, Outcome.REJECTED, reason, aligned, List.of(), aligned.issues());
    }
    OptionalInt year = report.dataYear();
    ReportIdentity identity = new ReportIdentity(file.sha256(), report.agency(), year);
    List<Fact> placed =
        CellAddresses.of(report.document()).on(aligned.facts()).stream()
            .map(fact -> fact.of(scope(report, fact.place().section())))
            .toList();
    Corrected corrected = conf.settings().corrections().apply(identity, placed);
    FactTable table = FactTable.of(aligned.forms(), corrected.facts(), year);
    List<Fact> facts = new ArrayList<>(corrected.facts());
    facts.addAll(conf.derivations().derive(table));
    List<Issue> issues = new ArrayList<>(recognitionIssues(report, parts));
    issues.addAll(aligned.issues());
    issues.addAll(corrected.issues());
    RuleReport checked = conf.rules().check(table);
    issues.addAll(checked.issues());
    FaultLocator locator = new FaultLocator(table, report.document().blocks());
    issues.addAll(locator.locate(conf.rules(), checked));
    return of(file, report, part, Outcome.READ, "", aligned, facts, issues);
  }

  private static Scope scope(AnnualReport report, Section section) {
    return report.scopes().getOrDefault(section, Scope.UNKNOWN);
  }

  private static final Alignment.Aligned NOTHING =
      new Alignment.Aligned(Map.of(), List.of(), List.of(), List.of());

  private static List<Issue> recognitionIssues(AnnualReport report, int parts) {
    List<Issue> issues = new ArrayList<>();
    for (String sentence : report.evidence())
      issues.add(Issue.of("recognition", Severity.INFO, sentence, List.of()));
    for (String note : report.document().notes())
      issues.add(Issue.of("extraction-note", Severity.INFO, note, List.of()));
    if (parts > 1)
      issues.add(
          Issue.of(
              "several-reports-on-a-page",
              Severity.ERROR,
              String.format(
                  Locale.ROOT,
                  "The page sets %d reports side by side; this is the one of %d",
                  parts,
                  report.year()),
              List.of()));
    return issues;
  }

  private ProcessedReport of(
      LandingFile file,
      AnnualReport report,
      int part,
      Outcome outcome,
      String reason,
      Alignment.Aligned aligned,
      List<Fact> facts,
      List<Issue> issues) {
    return new ProcessedReport(
        file.reportId(part),
        part,
        file,
        outcome,
        reason,
        report.document().mediaType(),
        report.document().charset(),
        report.title(),
        report.agency(),
        report.agencyEvidence(),
        report.regionHint(),
        report.dataYear(),
        report.imprint(),
        aligned.forms(),
        facts,
        issues,
        aligned.unknownLabels(),
        report.prose(),
        report.evidence(),
        fingerprint);
  }

  private ProcessedReport rejected(LandingFile file, ExtractedDocument document, String reason) {
    return unread(
        file,
        Outcome.REJECTED,
        withNotes(reason, document),
        document.mediaType(),
        document.charset(),
        document.title());
  }

  /** What was lost on the way to the page may be why nothing could be read. */
  private static String withNotes(String reason, ExtractedDocument document) {
    return Stream.concat(Stream.of(reason), document.notes().stream())
        .collect(Collectors.joining("; "));
  }

  private ProcessedReport ended(LandingFile file, Outcome outcome, String reason) {
    return unread(file, outcome, reason, "", Optional.empty(), Optional.empty());
  }

  private ProcessedReport unread(
      LandingFile file,
      Outcome outcome,
      String reason,
      String mediaType,
      Optional<String> charset,
      Optional<String> title) {
    return new ProcessedReport(
        file.reportId(0),
        0,
        file,
        outcome,
        reason,
        mediaType,
        charset,
        title,
        file.metadata().agency(),
        file.metadata().agency().map(name -> "metadata"),
        file.metadata().region(),
        OptionalInt.empty(),
        Imprint.NONE.published(file.metadata().published()),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        Prose.NONE,
        List.of(),
        fingerprint);
  }
}
