package org.gongkai.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTemplate;
import org.gongkai.text.Distance;
import org.gongkai.text.Labels;

/**
 * A printed line of column headings and the blocks of the forms that have it.
 *
 * @param uses every block with these columns
 * @param text as printed
 * @param misplaced the columns below the heading of another one
 */
record ColumnHeading(List<Use> uses, String text, BitSet misplaced) {

  /**
   * A block in its form, its words normalized once for all pages.
   *
   * @param names of its columns
   * @param whole all its headings in one, the form's own spelling of each
   * @param corners what may stand beside them
   * @param clauses the lines that may stand above it, in one spelling
   * @param rows the categories of its rows
   */
  record Use(
      FormTemplate form,
      FormBlock block,
      ColumnNames names,
      String whole,
      List<String> corners,
      Set<String> clauses,
      Set<String> rows) {

    Use(FormTemplate form, FormBlock block) {
      this(
          form,
          block,
          ColumnNames.of(block.columns()),
          whole(block),
          block.corner().stream().map(Labels::normalize).toList(),
          block.heading().stream().map(Labels::plain).collect(Collectors.toUnmodifiableSet()),
          block.rows().stream().map(FormRow::code).collect(Collectors.toUnmodifiableSet()));
    }

    private static String whole(FormBlock block) {
      StringBuilder whole = new StringBuilder();
      for (FormColumn column : block.columns())
        whole.append(Labels.normalize(column.labels().get(0)));
      return whole.toString();
    }
  }

  /** In a shorter corner one other character makes another word. */
  private static final int SHORTEST_SLIP = 4;

  /** How many columns the values below must have. */
  int columns() {
    return uses.get(0).block().columns().size();
  }

  /** The first of its blocks that has a row. */
  Optional<Use> of(String category) {
    for (Use use : uses) if (use.rows().contains(category)) return Optional.of(use);
    return Optional.empty();
  }

  /** Whether a block below the line of that clause has these columns. */
  boolean isOf(String clause) {
    return !own(clause).isEmpty();
  }

  /** The same below the line of a clause: only its blocks, if any of them has these columns. */
  ColumnHeading under(String clause) {
    List<Use> own = own(clause);
    return own.isEmpty() ? this : new ColumnHeading(own, text, misplaced);
  }

  private List<Use> own(String clause) {
    return uses.stream().filter(use -> use.clauses().contains(clause)).toList();
  }

  /** Reads pieces of words in printed order; empty if they are no known headings. */
  static Optional<ColumnHeading> of(List<String> pieces, List<Use> known) {
    String text = String.join(" ", pieces);
    List<String> words = pieces.stream().map(Labels::normalize).filter(w -> !w.isEmpty()).toList();
    boolean cornered = beginsWithACorner(words, known);
    int least = Integer.MAX_VALUE;
    List<Use> uses = new ArrayList<>();
    for (Use use : known) {
      int distance = distance(words, use, cornered);
      if (distance < least) uses.clear();
      least = Math.min(least, distance);
      if (distance == least) uses.add(use);
    }
    if (least != Integer.MAX_VALUE && agree(uses))
      return Optional.of(new ColumnHeading(uses, text, new BitSet()));
    List<Use> shuffled = known.stream().filter(use -> isShuffled(words, use)).toList();
    return shuffled.isEmpty()
        ? Optional.empty()
        : Optional.of(new ColumnHeading(shuffled, text, misplaced(words, shuffled)));
  }

  private static boolean agree(List<Use> uses) {
    return uses.stream()
            .map(use -> use.block().columns().stream().map(FormColumn::code).toList())
            .distinct()
            .count()
        == 1;
  }

  /** Characters to change; MAX_VALUE if it is another heading. */
  private static int distance(List<String> words, Use use, boolean cornered) {
    List<String> own = withoutCorner(words, use);
    if (own.equals(words) && cornered && names(tail(words), use.names())) own = tail(words);
    if (own.isEmpty()) return Integer.MAX_VALUE;
    int limit = Math.max(1, use.whole().length() / 6);
    int glued = Distance.within(String.join("", own), use.whole(), limit);
    if (glued <= limit) return glued;
    return names(own, use.names()) ? limit : Integer.MAX_VALUE;
  }

  private static boolean names(List<String> words, ColumnNames columns) {
    if (words.size() != columns.size()) return false;
    for (int i = 0; i < words.size(); i++) if (!columns.isBegun(i, words.get(i))) return false;
    return true;
  }

  private static boolean isShuffled(List<String> words, Use use) {
    List<String> own = withoutCorner(words, use);
    ColumnNames columns = use.names();
    return columns.size() > 1
        && own.size() == columns.size()
        && IntStream.range(0, columns.size())
            .allMatch(i -> own.stream().anyMatch(word -> columns.isNamed(i, word)));
  }

  /** The columns that have another heading in one of the blocks at least. */
  private static BitSet misplaced(List<String> words, List<Use> uses) {
    BitSet misplaced = new BitSet();
    for (Use use : uses) {
      List<String> own = withoutCorner(words, use);
      for (int i = 0; i < own.size(); i++)
        if (!use.names().isNamed(i, own.get(i))) misplaced.set(i);
    }
    return misplaced;
  }

  private static List<String> withoutCorner(List<String> words, Use use) {
    if (words.isEmpty()) return words;
    for (String corner : use.corners()) {
      Optional<List<String>> rest = behind(corner, words);
      if (rest.isPresent()) return rest.get();
    }
    return words;
  }

  /** What follows a corner that begins the words; blanks may have broken it, and a slip spoilt. */
  private static Optional<List<String>> behind(String corner, List<String> words) {
    StringBuilder begun = new StringBuilder();
    for (int i = 0; i < words.size() && begun.length() < corner.length(); i++) {
      begun.append(words.get(i));
      if (begun.length() < corner.length()
          || !isCorner(begun.substring(0, corner.length()), corner)) continue;
      List<String> rest = new ArrayList<>(words.subList(i + 1, words.size()));
      if (begun.length() > corner.length()) rest.add(0, begun.substring(corner.length()));
      return Optional.of(rest);
    }
    return Optional.empty();
  }

  private static boolean isCorner(String words, String corner) {
    int slips = corner.length() < SHORTEST_SLIP ? 0 : 1;
    return Distance.within(words, corner, slips) <= slips;
  }

  /**
   * Any word may stand in the corner if it is like no heading: that of a column left out must not
   * be taken for one.
   */
  private static boolean beginsWithACorner(List<String> words, List<Use> known) {
    return words.size() > 1 && known.stream().noneMatch(use -> use.names().isLikeAny(words.get(0)));
  }

  private static List<String> tail(List<String> words) {
    return words.subList(1, words.size());
  }
}
