package org.gongkai.align;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A label as it is broken into pieces, between pieces of cells that span rows.
 *
 * @param firm the pieces that span nothing, joined
 * @param readings all texts that the pieces may spell, the firm ones first
 */
record PrintedLabel(String firm, List<String> readings) {
  /** No label has more characters; what is longer is prose. */
  static final int LONGEST = 60;

  /** With more pieces not every stretch of them is tried. */
  private static final int MOST_PIECES = 30;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");

  /** Splits the words at blanks. */
  static PrintedLabel of(String words, KnownLabels known) {
    List<String> pieces = BLANKS.splitAsStream(words).filter(p -> !p.isEmpty()).toList();
    List<String> firm = pieces.stream().filter(piece -> !known.isSpanning(piece)).toList();
    Set<String> readings = new LinkedHashSet<>();
    readings.add(String.join("", firm));
    readings.add(String.join("", pieces));
    int most = pieces.size() <= MOST_PIECES ? pieces.size() : 0;
    for (int from = 0; from < most; from++)
      for (int to = from + 1; to <= most; to++)
        readings.add(String.join("", pieces.subList(from, to)));
    return new PrintedLabel(String.join("", firm), new ArrayList<>(readings));
  }
}
