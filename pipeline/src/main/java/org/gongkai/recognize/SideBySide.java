package org.gongkai.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.text.Blanks;

/**
 * Takes a page apart on which two reports stand side by side: each printed line has the words of
 * the left report and then those of the right one.
 *
 * <p>A line whose halves have the same words, numbers aside, is cut in the middle. A line under a
 * caption of one year belongs to that year. A line without numbers belongs to both. Any other line
 * is left out: a mix of the halves would be worse.
 */
final class SideBySide {
  private final RecognitionRules.Beside rules;
  private final UnaryOperator<String> script;

  SideBySide(RecognitionRules.Beside rules, UnaryOperator<String> script) {
    this.rules = rules;
    this.script = script;
  }

  /** How many reports stand on the lines of a page. */
  sealed interface Division permits One, Two, Unnamed {}

  /** The usual page. */
  record One() implements Division {}

  /** Two reports, the left one first. */
  record Two(List<Half> halves) implements Division {
    Two {
      halves = List.copyOf(halves);
    }
  }

  /** Two reports whose years no caption names. */
  record Unnamed() implements Division {}

  /**
   * One of the two.
   *
   * @param document the lines that belong to it, in blocks as on the page
   * @param evidence one sentence each
   */
  record Half(int year, ExtractedDocument document, List<String> evidence) {}

  /**
   * Looks for two reports and takes them apart.
   *
   * @param compared whether the page says that it compares two reports: then it is never one, even
   *     where its halves have few words in common
   */
  Division divide(ExtractedDocument document, boolean compared) {
    // Folding costs more than looking for doubled lines, which nearly no page has.
    if (!compared && WordLine.doubled(document, rules.number()) < rules.minLines())
      return new One();
    List<WordLine> lines = WordLine.of(document, this::plain);
    Optional<Matcher> caption =
        lines.stream()
            .map(line -> rules.both().matcher(line.text()))
            .filter(Matcher::matches)
            .filter(m -> !m.group("left").equals(m.group("right")))
            .findFirst();
    return caption
        .<Division>map(m -> new Two(halves(document, lines, year(m, "left"), year(m, "right"))))
        .orElseGet(() -> compared || many(doubled(lines), lines) ? new Unnamed() : new One());
  }

  private List<WordLine> doubled(List<WordLine> lines) {
    return lines.stream().filter(line -> line.isDoubled(rules.number())).toList();
  }

  private String plain(String text) {
    return Blanks.removed(script.apply(text));
  }

  private static int year(Matcher caption, String side) {
    return Integer.parseInt(caption.group(side));
  }

  /** Headings of one table repeat their words too, but never most of a page. */
  private boolean many(List<WordLine> doubled, List<WordLine> lines) {
    long figures = doubled.stream().filter(line -> line.hasNumber(rules.number())).count();
    return figures * 2 >= rules.minLines() && doubled.size() * 4 >= lines.size();
  }

  private List<Half> halves(ExtractedDocument document, List<WordLine> lines, int left, int right) {
    LineSorter.Sorted sorted = new LineSorter(rules, left, right).sort(lines);
    return List.of(
        half(document, left, right, sorted.left(), sorted.leftOut(), "left"),
        half(document, right, left, sorted.right(), sorted.leftOut(), "right"));
  }

  private static Half half(
      ExtractedDocument document,
      int year,
      int other,
      List<WordLine> lines,
      int leftOut,
      String side) {
    List<String> evidence = new ArrayList<>();
    evidence.add(
        "Year "
            + year
            + " from the caption of the "
            + side
            + " half: the reports of "
            + Math.min(year, other)
            + " and "
            + Math.max(year, other)
            + " stand side by side on each line.");
    if (leftOut > 0)
      evidence.add(leftOut + " lines with figures could not be divided and were left out.");
    return new Half(year, document.withBlocks(LineBlocks.of(lines)), evidence);
  }
}
