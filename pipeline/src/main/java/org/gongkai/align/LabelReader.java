package org.gongkai.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.text.Labels;

/**
 * What the words of neighbouring lines name. Labels are broken over lines, mixed with pieces of the
 * cells that span rows, and printed before, around or behind their values.
 */
final class LabelReader {
  /** With more loose pieces every combination is no longer tried. */
  private static final int MOST_LOOSE = 4;

  private static final Match OTHER = new Match(Match.Kind.OTHER, 0);

  LabelReader(RowLabels labels) {
    this.labels = labels;
  }

  /**
   * What some pieces of words may mean, one text a reading.
   *
   * @param texts normalized, most literal first; empty when the pieces say nothing of a row
   * @param named the rows that single pieces name exactly
   */
  record Words(List<String> texts, Set<Integer> named) {}

  private final RowLabels labels;
  private final Map<String, String> normalized = new HashMap<>();
  private final Map<String, Boolean> loose = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();

  /**
   * All readings of the pieces, in their printed order: all of them; without those of cells that
   * span rows; in one printed row its last cell alone, which is the nearest to the values.
   */
  Words words(List<Spot> pieces) {
    List<Spot> loose = new ArrayList<>();
    List<Spot> firm = new ArrayList<>();
    for (Spot piece : pieces) (isLoose(piece.text()) ? loose : firm).add(piece);
    boolean silent = firm.isEmpty() && labels.exact(joined(pieces)).isEmpty();
    if (silent) return new Words(List.of(), Set.of());
    Set<String> texts = new LinkedHashSet<>();
    add(pieces, texts);
    add(firm, texts);
    boolean oneRow = pieces.stream().map(LabelReader::row).distinct().count() == 1;
    if (oneRow && !firm.isEmpty()) add(firm.subList(firm.size() - 1, firm.size()), texts);
    if (loose.size() <= MOST_LOOSE) addMixtures(pieces, loose, texts);
    return new Words(List.copyOf(texts), rowsNamedBy(firm));
  }

  private boolean isLoose(String text) {
    return loose.computeIfAbsent(text, labels::isGroupPiece);
  }

  /** Whether a text could be a part of this form's labels at all. */
  boolean isKnown(String text) {
    return known.computeIfAbsent(text, labels::isKnown);
  }

  private Set<Integer> rowsNamedBy(List<Spot> pieces) {
    Set<Integer> rows = new TreeSet<>();
    for (Spot piece : pieces) labels.exact(normalize(piece.text())).ifPresent(rows::add);
    return rows;
  }

  private String normalize(String text) {
    return normalized.computeIfAbsent(text, Labels::normalize);
  }

  private static String row(Spot spot) {
    return spot.block() + ":" + spot.row();
  }

  private void addMixtures(List<Spot> pieces, List<Spot> loose, Set<String> texts) {
    for (int mask = 1; mask < (1 << loose.size()) - 1; mask++) {
      List<Spot> kept = new ArrayList<>(pieces);
      for (int i = 0; i < loose.size(); i++) if ((mask & (1 << i)) == 0) kept.remove(loose.get(i));
      add(kept, texts);
    }
  }

  private void add(List<Spot> pieces, Set<String> texts) {
    String text = joined(pieces);
    if (!text.isEmpty()) texts.add(text);
  }

  private String joined(List<Spot> pieces) {
    StringBuilder text = new StringBuilder();
    for (Spot piece : pieces) text.append(piece.text());
    return normalize(text.toString());
  }

  /** How the words name a row. */
  Match match(Words words, int row) {
    if (words.texts().isEmpty()) return new Match(Match.Kind.NONE, 0);
    if (words.named().stream().anyMatch(named -> named != row)) return OTHER;
    OptionalInt named = named(words);
    if (named.isPresent()) return named.getAsInt() == row ? new Match(Match.Kind.EXACT, 0) : OTHER;
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
