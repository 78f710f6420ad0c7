package org.gongkai.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.Imprint;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Section;
import org.gongkai.form.UnknownLabel;
import org.gongkai.issue.Issue;
import org.gongkai.landing.LandingFile;
import org.gongkai.prose.Prose;

/**
 * What was read from one landed file, or from one of the reports that it holds.
 *
 * @param reportId from the file's sha-256 and the part
 * @param part 0 for the only or first report of the file
 * @param file the landed file
 * @param outcome whether it was read
 * @param reason one sentence for a rejection or a failure; empty when read
 * @param mediaType as detected
 * @param charset as decoded
 * @param title as printed
 * @param agencyVerbatim the agency's name as printed or listed; empty when the text names none
 * @param agencyEvidence which carrier named the agency: metadata, title, first_paragraph, contact
 * @param regionHint a region's name or code from the metadata or the text around the name
 * @param year the data year
 * @param imprint what the page says of its publication
 * @param forms the form of each table that was found
 * @param facts the cells
 * @param issues the doubts
 * @param unknownLabels words in the tables that are no label, or one with slips
 * @param prose what its sentences state
 * @param evidence how the report was recognised, one sentence each
 * @param fingerprint of the code and configuration that read it
 */
public record ProcessedReport(
    String reportId,
    int part,
    LandingFile file,
    Outcome outcome,
    String reason,
    String mediaType,
    Optional<String> charset,
    Optional<String> title,
    Optional<String> agencyVerbatim,
    Optional<String> agencyEvidence,
    Optional<String> regionHint,
    OptionalInt year,
    Imprint imprint,
    Map<Section, String> forms,
    List<Fact> facts,
    List<Issue> issues,
    List<UnknownLabel> unknownLabels,
    Prose prose,
    List<String> evidence,
    String fingerprint) {

  /** What became of a file. */
  public enum Outcome {
    /** An annual report with at least one table. */
    READ,
    /** Not an annual report, or no table could be read. */
    REJECTED,
    /** An exception or a limit. */
    FAILED
  }

  public ProcessedReport {
    forms = Map.copyOf(forms);
    facts = List.copyOf(facts);
    issues = List.copyOf(issues);
    unknownLabels = List.copyOf(unknownLabels);
    evidence = List.copyOf(evidence);
  }

  /** The same report with other doubts. */
  public ProcessedReport withIssues(List<Issue> others) {
    return new ProcessedReport(
        reportId,
        part,
        file,
        outcome,
        reason,
        mediaType,
        charset,
        title,
        agencyVerbatim,
        agencyEvidence,
        regionHint,
        year,
        imprint,
        forms,
        facts,
        others,
        unknownLabels,
        prose,
        evidence,
        fingerprint);
  }
}
