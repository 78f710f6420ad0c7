package org.gongkai.warehouse;

import java.util.List;
import java.util.Optional;
import org.gongkai.process.ProcessedReport.Outcome;
import org.gongkai.vocabulary.Agency;
import org.gongkai.vocabulary.AgencyResolution;
import org.gongkai.vocabulary.AgencyResolver;

/**
 * Whose report it is.
 *
 * @param agency the public body, where exactly one is meant
 * @param doubt why it cannot be told whose or of which year the report is; empty when it can
 * @param evidence what identified it where its name alone does not
 */
record Identity(Optional<Agency> agency, Optional<String> doubt, Optional<String> evidence) {
  /** A town's name may be borne by 88 towns. */
  private static final int MOST_CANDIDATES = 5;

  private static final int FIRST_YEAR = 2008;

  /** Resolves the name that a report bears, with what else is known of it, as of its data year. */
  static Identity of(ReportHead head, AgencyResolver agencies) {
    if (head.year().isEmpty())
      return unknown("Cannot tell the data year: nothing on the page names one");
    int year = head.year().getAsInt();
    if (year < FIRST_YEAR) return unknown("Cannot report before the 2008 regulation: " + year);
    AgencyResolution resolution = agencies.identify(Clues.of(head));
    if (resolution instanceof AgencyResolution.Resolved resolved)
      return new Identity(Optional.of(resolved.agency()), Optional.empty(), resolved.evidence());
    if (resolution instanceof AgencyResolution.Tied tied)
      return unknown("Cannot tell which agency " + named(head) + " is: " + candidates(tied));
    if (resolution instanceof AgencyResolution.Unknown unknown) return unknown(head, unknown);
    throw new IllegalStateException("Cannot handle " + resolution);
  }

  private static Identity unknown(ReportHead head, AgencyResolution.Unknown unknown) {
    return head.agencyVerbatim().isEmpty()
        ? unknown(
            "Cannot tell the agency: "
                + unknown.reason()
                + "; add a line to reports.csv beside the file")
        : unknown("Cannot tell which agency " + named(head) + " is: " + unknown.reason());
  }

  private static String named(ReportHead head) {
    return head.agencyVerbatim().map(name -> '"' + name + '"').orElse("it");
  }

  private static String candidates(AgencyResolution.Tied tied) {
    List<String> all = tied.candidates();
    String shown = String.join(" or ", all.subList(0, Math.min(MOST_CANDIDATES, all.size())));
    int more = all.size() - MOST_CANDIDATES;
    return more > 0 ? shown + " or one of " + more + " more" : shown;
  }

  private static Identity unknown(String doubt) {
    return new Identity(Optional.empty(), Optional.of(doubt), Optional.empty());
  }

  /** A report with agency and year may stand for them. */
  static boolean mayStand(ReportHead head, Identity identity) {
    return head.outcome() == Outcome.READ && identity.agency().isPresent();
  }
}
