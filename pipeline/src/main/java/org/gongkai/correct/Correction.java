package org.gongkai.correct;

import java.math.BigDecimal;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Origin;
import org.gongkai.fact.Place;
import org.gongkai.fact.Provenance;

/**
 * A known error of a source: one entry in {@code conf/corrections}.
 *
 * @param report which report
 * @param place which cell
 * @param printed the text that is printed there; blanks around it do not count
 * @param corrected the right number
 * @param reason why it is right
 * @param source where that can be looked up
 */
public record Correction(
    ReportSelector report,
    Place place,
    String printed,
    BigDecimal corrected,
    String reason,
    String source) {

  boolean matches(Fact fact) {
    return fact.place().equals(place)
        && fact.provenance()
            .map(Provenance::verbatim)
            .filter(verbatim -> trimmed(verbatim).equals(trimmed(printed)))
            .isPresent();
  }

  Fact applyTo(Fact fact) {
    return fact.with(new CellValue.Repaired(corrected, reason), Origin.CORRECTION);
  }

  // Scraped cells are padded with no-break and ideographic spaces, which strip() leaves or takes
  // depending on the character.
  private static String trimmed(String text) {
    return text.replaceAll("^[\\s\\h]+|[\\s\\h]+$", "");
  }
}
