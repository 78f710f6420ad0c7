package org.gongkai.jobs.spark;

import java.io.IOException;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gongkai.warehouse.Layout;

/**
 * Which planned files are still to be written: the others are shared with the snapshot before. By
 * their numbers in the lists of a {@link Layout}.
 */
record OpenFiles(
    BitSet facts,
    BitSet unpublished,
    BitSet cells,
    BitSet issues,
    BitSet unknownLabels,
    BitSet claims,
    BitSet proses) {

  /** Shares what can be shared. */
  static OpenFiles of(Layout layout, TableWriter writer) throws IOException {
    return new OpenFiles(
        writer.share(layout.facts()),
        writer.share(layout.unpublished()),
        writer.share(layout.cells()),
        writer.share(layout.issues()),
        writer.share(layout.unknownLabels()),
        writer.share(layout.claims()),
        writer.share(layout.proses()));
  }

  /** Where the rows of a report are still to be written. */
  Layout.Targets of(Layout.Targets all) {
    return new Layout.Targets(
        all.report(),
        open(facts, all.disclosure()),
        open(facts, all.request()),
        open(facts, all.dispute()),
        open(facts, all.statistic()),
        open(unpublished, all.unpublished()),
        open(cells, all.cells()),
        open(issues, all.issues()),
        open(unknownLabels, all.unknownLabels()),
        open(claims, all.claims()),
        open(proses, all.proses()));
  }

  private static OptionalInt open(BitSet open, OptionalInt file) {
    return file.isPresent() && open.get(file.getAsInt()) ? file : OptionalInt.empty();
  }

  /** Whether any row of a report is to be written. */
  static boolean isAny(Layout.Targets targets) {
    return Stream.of(
            targets.disclosure(),
            targets.request(),
            targets.dispute(),
            targets.statistic(),
            targets.unpublished(),
            targets.cells(),
            targets.issues(),
            targets.unknownLabels(),
            targets.claims(),
            targets.proses())
        .anyMatch(OptionalInt::isPresent);
  }
}
