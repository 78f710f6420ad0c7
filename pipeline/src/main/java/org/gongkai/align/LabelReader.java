package org.gongkai.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gongkai.text.Labels;
import org.gongkai.text.Memo;

/**
 * What the words of neighbouring lines name. Labels are broken over lines, mixed with pieces of the
 * cells that span rows, and printed before, around or behind their values.
 */
final class LabelReader {
  /** With more loose pieces every combination is no longer tried. */
  private static final int MOST_LOOSE = 4;

  private static final Match EXACT = new Match(Match.Kind.EXACT, 0);
  private static final Match NONE = new Match(Match.Kind.NONE, 0);
  private static final Match PIECE = new Match(Match.Kind.PIECE, 0);
  private static final Match UNKNOWN = new Match(Match.Kind.UNKNOWN, 0);
  private static final Match OTHER = new Match(Match.Kind.OTHER, 0);

  private final RowLabels labels;
  private final Memo<String, Boolean> loose;
  private final Memo<Pieces, Reading> readings = new Memo<>(Reading::new);

  LabelReader(RowLabels labels) {
    this.labels = labels;
    this.loose = new Memo<>(text -> labels.isGroupPiece(text) && !labels.isNumbered(text));
  }

  /**
   * What the reader made of some pieces, as far as it was asked. Threads may both find out the same
   * answer.
   */
  final class Reading {
    private final Pieces pieces;
    private final OptionalInt named;
    private volatile Optional<Words> words = Optional.empty();
    private volatile Optional<Boolean> known = Optional.empty();

    Reading(Pieces pieces) {
      this.pieces = pieces;
      this.named = name(pieces);
    }

    /** The row that the pieces name exactly: what {@link #words} says of it, sooner. */
    OptionalInt named() {
      return named;
    }

    Words words() {
      if (words.isEmpty()) words = Optional.of(read(pieces));
      return words.get();
    }

    /** Whether the pieces, together or each of them, could be a part of the form's labels. */
    boolean isKnown() {
      if (known.isEmpty()) known = Optional.of(areKnown(pieces));
      return known.get();
    }
  }

  /**
   * What some pieces of words mean.
   *
   * @param named the row that they name exactly, if they name one
   * @param matches how they name each row of the form
   * @param strong the rows whose match is strong, rising
   * @param weak whether they are near the label of any row, or a piece of one
   */
  record Words(OptionalInt named, List<Match> matches, BitSet strong, boolean weak) {

    static Words of(OptionalInt named, List<Match> matches) {
      BitSet strong = new BitSet(matches.size());
      boolean weak = false;
      for (int row = 0; row < matches.size(); row++) {
        Match match = matches.get(row);
        if (match.isStrong()) strong.set(row);
        weak |= match.kind() == Match.Kind.PIECE || match.kind() == Match.Kind.NEAR;
      }
      return new Words(named, matches, strong, weak);
    }

    /** They say nothing of a row. */
    boolean areSilent() {
      return matches.get(0).kind() == Match.Kind.NONE;
    }
  }

  /** Reads the pieces, in their printed order. */
  Words words(Pieces pieces) {
    return readings.of(pieces).words();
  }

  /** The row that the pieces name exactly: what {@link #words} says of it, sooner. */
  OptionalInt named(Pieces pieces) {
    return pieces.texts().isEmpty() ? OptionalInt.empty() : readings.of(pieces).named;
  }

  /** What the reader makes of the pieces, as far as it is asked. */
  Reading reading(Pieces pieces) {
    return readings.of(pieces);
  }

  private boolean areKnown(Pieces pieces) {
    if (labels.isKnown(pieces.words())) return true;
    for (String text : pieces.texts()) if (!labels.isKnown(text)) return false;
    return true;
  }

  private OptionalInt name(Pieces pieces) {
    List<String> firm = firm(pieces);
    return areSilent(pieces, firm) ? OptionalInt.empty() : named(readings(pieces, firm));
  }

  private Words read(Pieces pieces) {
    List<String> firm = firm(pieces);
    if (areSilent(pieces, firm))
      return Words.of(OptionalInt.empty(), Collections.nCopies(labels.size(), NONE));
    Set<String> readings = readings(pieces, firm);
    Set<Integer> single = new TreeSet<>();
    for (String text : firm) labels.exact(Labels.normalize(text)).ifPresent(single::add);
    OptionalInt named = named(readings);
    List<Match> matches = new ArrayList<>(labels.size());
    for (int row = 0; row < labels.size(); row++) matches.add(match(readings, single, named, row));
    return Words.of(named, List.copyOf(matches));
  }

  /** The pieces that belong to no cell that spans rows. */
  private List<String> firm(Pieces pieces) {
    return pieces.texts().stream().filter(text -> !loose.of(text)).toList();
  }

  private boolean areSilent(Pieces pieces, List<String> firm) {
    return firm.isEmpty() && labels.exact(joined(pieces.texts())).isEmpty();
  }

  /**
   * All texts that the pieces may spell: all of them; without those of cells that span rows; with
   * some of those; in one printed row its last cell alone, which is the nearest to the values.
   */
  private Set<String> readings(Pieces pieces, List<String> firm) {
    Set<String> readings = new LinkedHashSet<>();
    readings.add(joined(pieces.texts()));
    readings.add(joined(firm));
    if (pieces.oneRow() && !firm.isEmpty())
      readings.add(Labels.normalize(firm.get(firm.size() - 1)));
    if (pieces.texts().size() - firm.size() <= MOST_LOOSE) addMixtures(pieces.texts(), readings);
    readings.remove("");
    return readings;
  }

  private void addMixtures(List<String> texts, Set<String> readings) {
    int[] at = IntStream.range(0, texts.size()).filter(i -> loose.of(texts.get(i))).toArray();
    for (int mask = 1; mask < (1 << at.length) - 1; mask++) {
      List<String> kept = new ArrayList<>(texts);
      for (int i = at.length - 1; i >= 0; i--) if ((mask & (1 << i)) == 0) kept.remove(at[i]);
      readings.add(joined(kept));
    }
  }

  private String joined(List<String> texts) {
    return Labels.normalize(texts.size() == 1 ? texts.get(0) : String.join("", texts));
  }

  private Match match(Set<String> readings, Set<Integer> single, OptionalInt named, int row) {
    if (single.size() > 1 || single.size() == 1 && !single.contains(row)) return OTHER;
    if (named.isPresent()) return named.getAsInt() == row ? EXACT : OTHER;
    int best = Integer.MAX_VALUE;
    for (String text : readings) best = Math.min(best, labels.distance(text, row));
    if (best != Integer.MAX_VALUE) return new Match(Match.Kind.NEAR, best);
    for (String text : readings) if (labels.isPiece(text, row)) return PIECE;
    return UNKNOWN;
  }

  private OptionalInt named(Set<String> readings) {
    for (String text : readings) {
      OptionalInt row = labels.exact(text);
      if (row.isPresent()) return row;
    }
    return OptionalInt.empty();
  }
}
