package org.gongkai.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.fact.Section;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormCatalog;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.UnknownLabel.Kind;
import org.gongkai.text.Distance;
import org.gongkai.text.Labels;
import org.gongkai.text.Memo;

/** All words that the forms of one official table have, for telling what a printed word is not. */
final class KnownLabels {
  /** Words that span others are often abridged or carry a remark. */
  private static final int SPANNING_SLIP = 5;

  private static final int SHORTEST_PART = 2;

  private static final int SHORTEST_CUT = 4;

  /** What is longer is no line of headings, and too dear to take apart. */
  private static final int LONGEST_GLUE = 40;

  /**
   * A label of a row or a column.
   *
   * @param text normalized
   * @param printed as the configuration has it
   */
  private record Label(Kind kind, String code, String text, String printed) {}

  /** Words by which a row was read. */
  private record RowWords(String words, String code) {}

  /**
   * What some words spell, as far as they name a row.
   *
   * @param text the reading that is nearest to the row's label
   * @param distance characters to change
   */
  record Reading(String text, int distance) {
    boolean isNear() {
      return distance <= RowLabels.limit(Labels.normalize(text).length());
    }
  }

  /**
   * The label that is nearest to some words.
   *
   * @param code of the row or column; empty when two codes are equally near
   * @param printed as the configuration has it; empty when no label is like the words
   * @param distance characters to change
   */
  record Nearest(Kind kind, String code, String printed, int distance) {
    static final Nearest NONE = new Nearest(Kind.ROW, "", "", Integer.MAX_VALUE);

    /** Near enough for the reader to take the words for the label. */
    boolean isRead(String text) {
      return distance <= RowLabels.limit(text.length());
    }
  }

  private final Set<Label> labels = new LinkedHashSet<>();
  private final Set<String> spanning = new LinkedHashSet<>();
  private final Set<String> heads = new LinkedHashSet<>();
  private final Set<String> wholes = new LinkedHashSet<>();
  // All of these as one text each, so that a piece is looked for once.
  private final String spanningText;
  private final String wholeText;
  private final Memo<String, Boolean> known = new Memo<>(this::isAnywhere);
  private final Memo<Pieces, Boolean> head = new Memo<>(this::hasHead);
  private final Memo<String, Boolean> glued = new Memo<>(this::isGlue);
  private final Memo<String, PrintedLabel> printed =
      new Memo<>(words -> PrintedLabel.of(words, this));
  private final Memo<RowWords, Reading> readings = new Memo<>(this::reading);

  KnownLabels(FormCatalog catalog, Section section) {
    catalog.of(section).stream().flatMap(form -> form.blocks().stream()).forEach(this::add);
    catalog.silentWords(section).forEach(words -> span(words, spanning));
    wholes.addAll(spanning);
    spanningText = String.join("\n", spanning);
    wholeText = String.join("\n", wholes);
  }

  private void add(FormBlock block) {
    for (String words : block.heading()) {
      span(words, spanning);
      span(words, heads);
      if (!block.category().isEmpty()) label(Kind.ROW, block.category(), words);
    }
    block.corner().forEach(words -> span(words, spanning));
    block.corner().forEach(words -> span(words, heads));
    for (FormColumn column : block.columns())
      for (String words : column.labels()) {
        label(Kind.COLUMN, column.code(), words);
        heads.add(Labels.normalize(words));
      }
    for (FormRow row : block.rows()) {
      row.labels().forEach(words -> label(Kind.ROW, row.code(), words));
      row.groups().forEach(words -> span(words, spanning));
    }
  }

  private void label(Kind kind, String code, String words) {
    String text = Labels.normalize(words);
    labels.add(new Label(kind, code, text, words));
    wholes.add(text);
    wholes.add(Labels.letters(words));
  }

  private static void span(String words, Set<String> into) {
    into.add(Labels.normalize(words));
    into.add(Labels.letters(words));
  }

  /** Whether the words are a label, a heading, an instruction, or a piece of one. */
  boolean isKnown(String text) {
    return known.of(text);
  }

  private boolean isAnywhere(String text) {
    String letters = Labels.letters(text);
    String label = Labels.normalize(text);
    return letters.isEmpty()
        || isPart(letters)
        || isPart(label)
        || isNearSpanning(label)
        || isNearSpanning(letters);
  }

  /**
   * Whether words without figures are several headings that lost what sets them apart: whole ones;
   * halves, as printed lines have them; or three and more of either.
   */
  boolean isGlued(String text) {
    return glued.of(text);
  }

  private boolean isGlue(String text) {
    String letters = Labels.letters(text);
    if (letters.length() > LONGEST_GLUE) return false;
    return isGlue(letters, wholes::contains, 1)
        || isGlue(letters, part -> isPart(part) && !wholes.contains(part), 2)
        || isGlue(letters, this::isPart, 3);
  }

  private boolean isPart(String part) {
    return wholeText.contains(part);
  }

  /** Whether the letters can be cut into parts, at least so many. */
  private static boolean isGlue(String letters, Predicate<String> part, int least) {
    int length = letters.length();
    BitSet[] counts = new BitSet[length + 1]; // of parts that end at a place
    Arrays.setAll(counts, place -> new BitSet());
    counts[0].set(0);
    for (int from = 0; from < length; from++)
      for (int to = from + SHORTEST_PART; to <= length && !counts[from].isEmpty(); to++)
        if (part.test(letters.substring(from, to)))
          counts[from].stream().map(count -> count + 1).forEach(counts[to]::set);
    return counts[length].length() > least;
  }

  /** Whether a text is all remark, such as an addition to a figure. */
  static boolean isRemark(String text) {
    return Labels.plain(text).startsWith("(")
        && Labels.letters(Labels.normalize(text)).equals(Labels.letters(text));
  }

  private boolean isNearSpanning(String text) {
    for (String words : spanning) if (isNear(text, words)) return true;
    return false;
  }

  private static boolean isNear(String text, String words) {
    int limit = words.length() / SPANNING_SLIP;
    return Distance.within(text, words, limit) <= limit;
  }

  /** Whether the words are, or are a piece of, something that spans rows. */
  boolean isSpanning(String text) {
    String letters = Labels.letters(text);
    return letters.isEmpty() || spanningText.contains(letters);
  }

  /** Whether the words, together or one piece of them, are a heading of the table, whole. */
  boolean isHead(Pieces words) {
    return head.of(words);
  }

  private boolean hasHead(Pieces words) {
    return isWholeHead(String.join(" ", words.texts()))
        || words.texts().stream().anyMatch(this::isWholeHead);
  }

  private boolean isWholeHead(String text) {
    String label = Labels.normalize(text);
    String letters = Labels.letters(text);
    if (label.length() < 2) return false;
    return heads.contains(label) || heads.stream().anyMatch(words -> isNear(letters, words));
  }

  /** Whether a normalized text is a label. */
  boolean isLabel(String text) {
    return labels.stream().anyMatch(label -> label.text().equals(text));
  }

  /** The words, taken apart. */
  PrintedLabel printed(String words) {
    return printed.of(words);
  }

  /** The reading of some words that is nearest to the label of a row. */
  Reading reading(String words, String row) {
    return readings.of(new RowWords(words, row));
  }

  private Reading reading(RowWords row) {
    Reading best = new Reading("", Integer.MAX_VALUE);
    for (String text : printed(row.words()).readings()) {
      int distance = distance(Labels.normalize(text), row.code());
      if (distance < best.distance()) best = new Reading(text, distance);
      if (distance == 0) break;
    }
    return best;
  }

  private int distance(String text, String row) {
    return labels.stream()
        .filter(label -> label.kind() == Kind.ROW && label.code().equals(row))
        .mapToInt(label -> distance(text, label))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static int distance(String text, Label label) {
    return Distance.within(text, label.text(), Math.max(text.length(), label.text().length()));
  }

  /**
   * The label of one of these kinds, at least a third alike, that is nearest to a normalized text.
   */
  Nearest nearest(String text, List<Kind> kinds) {
    int least = Integer.MAX_VALUE;
    List<Label> found = new ArrayList<>();
    for (Label label : labels) {
      if (!kinds.contains(label.kind())) continue;
      int distance = distance(text, label);
      int longer = Math.max(text.length(), label.text().length());
      if (distance * 3 > longer * 2 || distance > least) continue;
      if (distance < least) found.clear();
      least = distance;
      found.add(label);
    }
    return least <= RowLabels.limit(text.length())
        ? of(found, least)
        : whole(text, kinds).orElse(of(found, least));
  }

  /** The label that the text is a cut piece of, if it is one of one row or column only. */
  private Optional<Nearest> whole(String text, List<Kind> kinds) {
    List<Label> found =
        labels.stream()
            .filter(label -> kinds.contains(label.kind()) && label.text().contains(text))
            .toList();
    if (text.length() < SHORTEST_CUT || found.isEmpty()) return Optional.empty();
    Nearest whole = of(found, distance(text, found.get(0)));
    return whole.code().isEmpty() ? Optional.empty() : Optional.of(whole);
  }

  private static Nearest of(List<Label> found, int distance) {
    if (found.isEmpty()) return Nearest.NONE;
    Label first = found.get(0);
    boolean tied =
        found.stream().anyMatch(l -> l.kind() != first.kind() || !l.code().equals(first.code()));
    return new Nearest(first.kind(), tied ? "" : first.code(), first.printed(), distance);
  }
}
