package org.gongkai.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.gongkai.form.FormRow;
import org.gongkai.text.Distance;
import org.gongkai.text.Labels;

/** The labels of a form's rows, for looking up what a printed label means. */
final class RowLabels {
  /** A piece shorter than this is in too many labels to say anything. */
  private static final int SHORTEST_PIECE = 4;

  private final List<FormRow> rows;
  private final List<List<String>> labels = new ArrayList<>();
  private final Map<String, Integer> exact = new HashMap<>();
  // One text each, so that a piece is looked for once.
  private final String groups;
  private final String wholes;
  private final Set<String> numbered = new HashSet<>();

  RowLabels(List<FormRow> rows) {
    this.rows = List.copyOf(rows);
    Set<String> spanning = new LinkedHashSet<>();
    Set<String> whole = new LinkedHashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> own = rows.get(i).labels().stream().map(Labels::normalize).distinct().toList();
      labels.add(own);
      for (String label : own) exact.putIfAbsent(label, i);
      for (String label : rows.get(i).labels()) {
        whole.add(Labels.letters(label));
        if (!Labels.plain(label).equals(Labels.normalize(label))) numbered.add(Labels.plain(label));
      }
      for (String group : rows.get(i).groups()) {
        spanning.add(Labels.normalize(group));
        spanning.add(Labels.letters(group));
      }
    }
    this.groups = String.join("\n", spanning);
    this.wholes = String.join("\n", whole);
  }

  int size() {
    return rows.size();
  }

  FormRow row(int index) {
    return rows.get(index);
  }

  /** The first label of a row, normalized. */
  String first(int row) {
    return labels.get(row).get(0);
  }

  /** The row that has exactly this normalized label. */
  OptionalInt exact(String label) {
    Integer row = exact.get(label);
    return row == null ? OptionalInt.empty() : OptionalInt.of(row);
  }

  /**
   * The characters to change until a normalized label is the row's; more than the limit: limit + 1.
   */
  int distance(String label, int row) {
    int best = Integer.MAX_VALUE;
    for (String own : labels.get(row)) {
      int limit = limit(own.length());
      if (Math.abs(label.length() - own.length()) > limit || !sameDigits(label, own)) continue;
      int distance = Distance.within(label, own, limit);
      if (distance <= limit) best = Math.min(best, distance);
    }
    return best;
  }

  /** A stray digit is a figure that ran into the label, never a slip of the pen. */
  private static boolean sameDigits(String a, String b) {
    int i = nextDigit(a, 0);
    int j = nextDigit(b, 0);
    while (i < a.length() && j < b.length() && a.charAt(i) == b.charAt(j)) {
      i = nextDigit(a, i + 1);
      j = nextDigit(b, j + 1);
    }
    return i == a.length() && j == b.length();
  }

  private static int nextDigit(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isDigit(text.charAt(at))) at++;
    return at;
  }

  /**
   * Whether texts of these characters could be one of the row's labels or near it: every character
   * that is not printed must have been changed.
   */
  boolean mayBeSpelt(int row, BitSet printed) {
    for (String own : labels.get(row))
      if (missing(own, printed) <= limit(own.length())) return true;
    return false;
  }

  private static int missing(String label, BitSet printed) {
    int missing = 0;
    for (int i = 0; i < label.length(); i++) if (!printed.get(label.charAt(i))) missing++;
    return missing;
  }

  /** Whether a normalized text is a piece of the row's label, long enough to say something. */
  boolean isPiece(String text, int row) {
    return text.length() >= SHORTEST_PIECE && isIn(text, labels.get(row));
  }

  private static boolean isIn(String text, List<String> labels) {
    for (String label : labels) if (label.contains(text)) return true;
    return false;
  }

  /** Whether a text is, or is a piece of, a cell that spans rows: it says nothing about its row. */
  boolean isGroupPiece(String text) {
    String plain = Labels.letters(text);
    if (plain.isEmpty()) return true;
    String label = Labels.normalize(text);
    return label.isEmpty() || groups.contains(plain) || groups.contains(label);
  }

  /** Whether a text is a row's label with its number, such as the last row of a group has it. */
  boolean isNumbered(String text) {
    return numbered.contains(Labels.plain(text));
  }

  /** Whether a text could be a part of this form's labels at all, remarks in brackets included. */
  boolean isKnown(String text) {
    if (isGroupPiece(text)) return true;
    String letters = Labels.letters(text);
    String label = Labels.normalize(text);
    if (wholes.contains(letters) || wholes.contains(label)) return true;
    for (int row = 0; row < rows.size(); row++) {
      if (distance(label, row) != Integer.MAX_VALUE) return true;
    }
    return false;
  }

  /** Short labels must be exact: one character tells penalty from coercion. */
  static int limit(int length) {
    if (length < 4) return 0;
    if (length < 6) return 1;
    return length < 9 ? 2 : 3;
  }
}
