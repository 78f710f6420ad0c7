package org.gongkai.jobs.spark;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gongkai.prose.Claim;
import org.gongkai.prose.Prose;
import org.gongkai.prose.ProseText;

/** The prose of a report as nested rows of the processed store. */
final class ProseRows {
  private ProseRows() {}

  static Row[] claims(Prose prose) {
    List<Claim> claims = prose.claims();
    return IntStream.range(0, claims.size())
        .mapToObj(i -> claim(i + 1, claims.get(i)))
        .toArray(Row[]::new);
  }

  private static Row claim(int id, Claim claim) {
    return RowFactory.create(
        id,
        claim.code(),
        claim.value(),
        claim.unit(),
        claim.approximate(),
        claim.scope().code(),
        claim.section().code(),
        claim.sentence());
  }

  /** One row, or none where there is no prose. */
  static Row[] texts(Prose prose) {
    return prose.text().stream().map(ProseRows::text).toArray(Row[]::new);
  }

  private static Row text(ProseText text) {
    return RowFactory.create(
        text.characters(),
        text.years().toArray(Integer[]::new),
        SmallRows.orNull(text.problemsCharacters()),
        text.problemsYears().toArray(Integer[]::new),
        text.closed(),
        text.sketch().orElse(null));
  }
}
