package org.gongkai.align;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.gongkai.text.Labels;

/**
 * What the words of neighbouring lines name. Labels are broken over lines, mixed with pieces of the
 * cells that span rows, and printed before, around or behind their values.
 */
final class LabelReader {
  /** With more loose pieces every combination is no longer tried. */
  private static final int MOST_LOOSE = 4;

  private final RowLabels labels;

  LabelReader(RowLabels labels) {
    this.labels = labels;
  }

  /**
   * What some pieces of words may mean, one text a reading.
   *
   * @param texts normalized, most literal first; empty when the pieces say nothing of a row
   */
  record Words(List<String> texts) {}

  /** All readings of the pieces, in their printed order. */
  Words words(List<Spot> pieces) {
    List<Spot> loose = pieces.stream().filter(p -> labels.isGroupPiece(p.text())).toList();
    Set<String> texts = new LinkedHashSet<>();
    add(pieces, texts);
    List<Spot> firm = pieces.stream().filter(p -> !loose.contains(p)).toList();
    boolean silent = firm.isEmpty() && labels.exact(joined(pieces)).isEmpty();
    if (silent) return new Words(List.of());
    add(firm, texts);
    if (!firm.isEmpty()) add(firm.subList(firm.size() - 1, firm.size()), texts);
    if (loose.size() <= MOST_LOOSE) addMixtures(pieces, loose, texts);
    return new Words(List.copyOf(texts));
  }

  private void addMixtures(List<Spot> pieces, List<Spot> loose, Set<String> texts) {
    for (int mask = 1; mask < (1 << loose.size()) - 1; mask++) {
      List<Spot> kept = new ArrayList<>(pieces);
      for (int i = 0; i < loose.size(); i++) if ((mask & (1 << i)) == 0) kept.remove(loose.get(i));
      add(kept, texts);
    }
  }

  private static void add(List<Spot> pieces, Set<String> texts) {
    String text = joined(pieces);
    if (!text.isEmpty()) texts.add(text);
  }

  private static String joined(List<Spot> pieces) {
    StringBuilder text = new StringBuilder();
    for (Spot piece : pieces) text.append(piece.text());
    return Labels.normalize(text.toString());
  }

  /** How the words name a row. */
  Match match(Words words, int row) {
    if (words.texts().isEmpty()) return new Match(Match.Kind.NONE, 0);
    OptionalInt named = named(words);
    if (named.isPresent()) {
      return named.getAsInt() == row
          ? new Match(Match.Kind.EXACT, 0)
          : new Match(Match.Kind.UNKNOWN, 0);
    }
    int best = Integer.MAX_VALUE;
    for (String text : words.texts()) best = Math.min(best, labels.distance(text, row));
    if (best != Integer.MAX_VALUE) return new Match(Match.Kind.NEAR, best);
    boolean piece = words.texts().stream().anyMatch(text -> labels.isPiece(text, row));
    return new Match(piece ? Match.Kind.PIECE : Match.Kind.UNKNOWN, 0);
  }

  /** The row that the words name exactly, if they do. */
  OptionalInt named(Words words) {
    for (String text : words.texts()) {
      OptionalInt row = labels.exact(text);
      if (row.isPresent()) return row;
    }
    return OptionalInt.empty();
  }
}
