package org.gongkai.recognize;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Imprint;
import org.gongkai.fact.Scope;
import org.gongkai.fact.Section;
import org.gongkai.prose.Prose;

/** What a document turned out to be. */
public sealed interface Recognition {

  /**
   * It holds annual reports, nearly always one.
   *
   * @param reports at least one, in the order of their parts
   */
  record AnnualReports(List<AnnualReport> reports) implements Recognition {}

  /**
   * It is something else.
   *
   * @param reason one sentence that says what it is or what is missing
   */
  record NotAReport(String reason) implements Recognition {}

  /**
   * One annual report.
   *
   * @param title as printed; empty if the page has none
   * @param agency the name as printed or listed; empty if nothing names it
   * @param agencyEvidence which carrier named it: metadata, title, first_paragraph, contact
   * @param regionHint a region's name or code that stands beside the name
   * @param dataYear the data year; empty where nothing on the page names any
   * @param scopes whose figures the tables hold, where the prose tells it
   * @param prose what its sentences state
   * @param imprint what the page says of its publication
   * @param evidence how it was recognised, one sentence each
   * @param document the part of the page that belongs to this report
   */
  record AnnualReport(
      Optional<String> title,
      Optional<String> agency,
      Optional<String> agencyEvidence,
      Optional<String> regionHint,
      OptionalInt dataYear,
      Map<Section, Scope> scopes,
      Prose prose,
      Imprint imprint,
      List<String> evidence,
      ExtractedDocument document) {

    /** The data year of a report that has one. */
    public int year() {
      return dataYear.orElseThrow();
    }
  }
}
