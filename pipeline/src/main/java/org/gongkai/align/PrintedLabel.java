package org.gongkai.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.gongkai.text.Labels;

/**
 * A label as it is broken into pieces, between pieces of cells that span rows.
 *
 * @param firm the pieces that span nothing, joined
 * @param readings all texts that the pieces may spell, the firm ones first
 */
record PrintedLabel(String firm, List<String> readings) {
  /** No label has more characters; what is longer is prose. */
  static final int LONGEST = 60;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");

  /** Splits the words at blanks. */
  static PrintedLabel of(String words, KnownLabels known) {
    List<String> pieces = BLANKS.splitAsStream(words).filter(p -> !p.isEmpty()).toList();
    List<String> firm = pieces.stream().filter(piece -> !known.isSpanning(piece)).toList();
    Set<String> readings = new LinkedHashSet<>();
    readings.add(String.join("", firm));
    readings.add(String.join("", pieces));
    for (int from = 0; from < pieces.size(); from++)
      for (int to = from + 1; to <= pieces.size(); to++)
        readings.add(String.join("", pieces.subList(from, to)));
    return new PrintedLabel(String.join("", firm), new ArrayList<>(readings));
  }

  /** The reading at the least distance, given for normalized texts. */
  String nearest(ToIntFunction<String> distance) {
    return readings.stream()
        .min(Comparator.comparingInt(text -> distance.applyAsInt(Labels.normalize(text))))
        .orElse("");
  }
}
