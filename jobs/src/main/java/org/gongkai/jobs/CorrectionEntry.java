package org.gongkai.jobs;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.Optional;
import org.gongkai.query.Explanation;
import org.gongkai.query.Explanation.FoundIssue;
import org.gongkai.query.FactStory;
import org.gongkai.query.PrintedCell;

/**
 * What to write into the file of corrections if the proposal of an issue is right. Reason and
 * source are left to whoever looks: without them the file is not accepted.
 *
 * @param report the file, as the key {@code report} names it
 * @param issue that proposes a number for one cell
 * @param cell what is printed there
 */
record CorrectionEntry(String report, FoundIssue issue, PrintedCell cell) {
  private static final String PROPOSED = "proposed ";

  /** The entry; empty where nothing is proposed or printed. */
  static Optional<CorrectionEntry> of(Explanation explanation, FoundIssue issue, FactStory fact) {
    if (!issue.right().startsWith(PROPOSED)) return Optional.empty();
    String report =
        explanation
            .sha256()
            .map(sha256 -> "{sha256: " + sha256 + "}")
            .orElse("{sha256: } # of " + explanation.report().landingPath());
    return fact.cell().map(cell -> new CorrectionEntry(report, issue, cell));
  }

  List<String> lines() {
    String proposed = issue.right().substring(PROPOSED.length());
    return List.of(
        "- report: " + report,
        "  place: " + issue.cells(),
        "  printed: \"" + quoted(cell.verbatim().strip()) + "\"",
        "  corrected: " + proposed,
        "  reason: # why " + proposed + " is right",
        "  source: # where that can be looked up");
  }

  /** As between double quotes in JSON, and so in YAML. */
  private static String quoted(String text) {
    return new String(JsonStringEncoder.getInstance().quoteAsString(text));
  }
}
