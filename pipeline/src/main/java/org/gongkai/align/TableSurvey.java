package org.gongkai.align;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.gongkai.align.KnownLabels.Nearest;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Section;
import org.gongkai.form.UnknownLabel;
import org.gongkai.form.UnknownLabel.Kind;
import org.gongkai.form.UnknownLabel.Reading;
import org.gongkai.text.Headings;
import org.gongkai.text.Labels;
import org.gongkai.text.Script;

/** Looks through one table for words that its forms do not have. */
final class TableSurvey {
  private static final int SHORTEST = 2;

  /** A label is broken over so many lines at most. */
  private static final int TALLEST_LABEL = 7;

  private static final List<Kind> ROW = List.of(Kind.ROW);
  private static final List<Kind> COLUMN = List.of(Kind.COLUMN);
  private static final List<Kind> EITHER = List.of(Kind.ROW, Kind.COLUMN);

  private final Section section;
  private final KnownLabels known;
  private final List<Line> lines;
  private final SortedMap<Integer, List<Fact>> read;
  private final TableRegion region;
  private final Map<String, UnknownLabel> found = new LinkedHashMap<>();

  /**
   * @param read the facts by the index of their line
   */
  TableSurvey(
      Section section,
      KnownLabels known,
      List<Line> lines,
      SortedMap<Integer, List<Fact>> read,
      TableRegion region) {
    this.section = section;
    this.known = known;
    this.lines = lines;
    this.read = read;
    this.region = region;
  }

  /** The unknown words, each once, those of read rows first. */
  List<UnknownLabel> unknown() {
    Set<Integer> used = new HashSet<>(read.keySet());
    // Table four has no row labels: its facts name their proceeding as the form does.
    if (section != Section.DISPUTE) read.forEach((line, facts) -> lookAtRow(line, facts, used));
    for (int i = region.from(); i < region.to(); i++) {
      if (used.contains(i)) continue;
      if (lines.get(i).hasFigures()) lookAtLeftRow(lines.get(i));
      else lookAtWords(i);
    }
    return List.copyOf(found.values());
  }

  /** The label that a row of facts was read by, and the lines that it is broken over. */
  private void lookAtRow(int line, List<Fact> facts, Set<Integer> used) {
    Fact fact = facts.get(0);
    String label = fact.provenance().orElseThrow().rowLabel();
    if (!label.equals(lines.get(line).words())) markPieces(line, label, used);
    String code = fact.place().category();
    KnownLabels.Reading best = known.reading(label, code);
    if (best.distance() == 0) return;
    String firm = known.printed(label).firm();
    if (best.isNear()) add(Kind.ROW, Reading.NEAR, best.text(), ROW);
    else if (!isKnownRow(firm) || isCut(firm, code) && isInDoubt(facts))
      add(Kind.ROW, Reading.UNKNOWN, firm, ROW);
  }

  /** The lines around that the label is broken over. */
  private void markPieces(int line, String label, Set<Integer> used) {
    int to = Math.min(lines.size(), line + TALLEST_LABEL);
    for (int i = Math.max(0, line - TALLEST_LABEL); i < to; i++) {
      if (lines.get(i).hasFigures()) continue;
      String words = lines.get(i).words();
      if (!words.isEmpty() && label.contains(words)) used.add(i);
    }
  }

  private boolean isCut(String words, String code) {
    return known.nearest(Labels.normalize(words), ROW).code().equals(code);
  }

  private static boolean isInDoubt(List<Fact> facts) {
    return facts.stream().allMatch(fact -> fact.value() instanceof CellValue.Unreadable);
  }

  /** A row of figures that nothing was read from; one whose label is known has another fault. */
  private void lookAtLeftRow(Line line) {
    PrintedLabel printed = known.printed(line.words());
    boolean named = printed.readings().stream().anyMatch(this::isLabel);
    if (!named && !isKnownRow(printed.firm())) add(Kind.ROW, Reading.UNKNOWN, printed.firm(), ROW);
  }

  private boolean isLabel(String text) {
    return known.isLabel(Labels.normalize(text));
  }

  /** Words without figures: headings, or pieces of labels that nothing was read by. */
  private void lookAtWords(int index) {
    Line line = lines.get(index);
    if (isKnown(line.words())) return;
    String before = "";
    for (Spot spot : line.label()) {
      boolean whole = isKnown(spot.text());
      if (!whole) addWords(index, line, withPiece(before, spot.text()));
      before = whole && !isLabel(spot.text()) ? spot.text() : "";
    }
  }

  private boolean isKnown(String words) {
    return isKnownRow(words) || known.isGlued(words);
  }

  private boolean isKnownRow(String words) {
    return known.isKnown(words) || KnownLabels.isRemark(words);
  }

  /** A heading that is broken in two is nearer to a label with its first half. */
  private String withPiece(String before, String text) {
    if (before.isEmpty()) return text;
    Nearest alone = known.nearest(Labels.normalize(text), EITHER);
    Nearest joined = known.nearest(Labels.normalize(before + text), EITHER);
    return joined.distance() < alone.distance() ? before + text : text;
  }

  private void addWords(int index, Line line, String text) {
    String label = Labels.normalize(text);
    Nearest nearest = known.nearest(label, EITHER);
    boolean heading =
        nearest.isRead(label)
            ? nearest.kind() == Kind.COLUMN
            : index < region.first() || line.label().size() > 1 || section == Section.DISPUTE;
    if (!heading) add(Kind.ROW, Reading.UNKNOWN, text, ROW);
    else if (nearest.isRead(label) && isReadBelow(index, nearest.code()))
      add(Kind.COLUMN, Reading.NEAR, text, COLUMN);
    else add(Kind.COLUMN, Reading.UNKNOWN, text, COLUMN);
  }

  /** Whether the next row gave that column a value. Only table two takes headings with slips. */
  private boolean isReadBelow(int index, String code) {
    if (section != Section.DISCLOSURE || read.tailMap(index).isEmpty()) return false;
    return read.get(read.tailMap(index).firstKey()).stream()
        .filter(fact -> !(fact.value() instanceof CellValue.Unreadable))
        .anyMatch(fact -> fact.place().breakdown().equals(code));
  }

  private void add(Kind kind, Reading reading, String words, List<Kind> kinds) {
    String label = Labels.normalize(words);
    boolean prose = Headings.isSentence(words) || label.length() > PrintedLabel.LONGEST;
    if (prose || Labels.letters(label).length() < SHORTEST) return;
    Nearest nearest = known.nearest(label, kinds);
    found.putIfAbsent(
        kind + label,
        new UnknownLabel(
            section,
            kind,
            reading,
            label,
            Script.strip(words),
            nearest.code(),
            nearest.printed(),
            nearest.printed().isEmpty() ? 0 : nearest.distance()));
  }
}
