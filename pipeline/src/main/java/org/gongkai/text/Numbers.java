package org.gongkai.text;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the text of a cell is a figure, and which. */
public final class Numbers {
  /** Longer figures are glued digits, not counts. */
  private static final int MOST_DIGITS = 18;

  /** A figure with its unit and a remark in brackets fits in this many characters. */
  private static final int LONGEST_FIGURE = 60;

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<sign>[+-]|增加?|减少?)?(?<digits>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?<decimals>\\.[0-9]+)?"
              + "(?<unit>万元|元|件|条|个|项|起|次|份|宗|人次|人)?(?<remark>\\([^()]*\\))?");
  private static final Memo<String, Reading> READINGS = new Memo<>(Numbers::reading);
  private static final String FIGURE_BEGINS = "0123456789+-增减";
  private static final String STROKES = "-/\\—–―_~*·";
  private static final Set<String> NOT_APPLICABLE = Set.of("无", "不适用", "空", "不涉及");

  /** What a cell says as text. */
  public sealed interface Reading {}

  /**
   * A figure.
   *
   * @param value with its sign
   * @param unit the unit printed in the cell; empty if none
   * @param remark the remark in brackets behind it; empty if none
   */
  public record Figure(BigDecimal value, String unit, String remark) implements Reading {}

  /** Nothing is printed. */
  public record Nothing() implements Reading {}

  /** A stroke or a word for "does not apply". */
  public record NotApplicable() implements Reading {}

  /**
   * Words, glued or split digits.
   *
   * @param reason one phrase
   */
  public record NoFigure(String reason) implements Reading {}

  private Numbers() {}

  /**
   * Reads the text of one cell. Never guesses: digits with blanks between them are no figure, nor
   * are those with a raised or circled digit, which is the mark of a footnote.
   */
  public static Reading read(String cell) {
    if (isCount(cell)) return count(cell);
    return cell.length() > LONGEST_FIGURE ? reading(cell) : READINGS.of(cell);
  }

  private static Reading reading(String cell) {
    if (hasMark(cell)) return new NoFigure("a raised or circled digit");
    String text = Script.strip(Script.fold(cell).replace('−', '-'));
    if (text.isEmpty()) return new Nothing();
    if (isCount(text)) return count(text);
    if (hasSplitDigits(text)) return new NoFigure("blanks between digits");
    String tight = Labels.plain(text).replace('−', '-');
    if (isAllStrokes(tight) || NOT_APPLICABLE.contains(tight)) return new NotApplicable();
    if (FIGURE_BEGINS.indexOf(tight.charAt(0)) < 0) return new NoFigure("not a figure");
    Matcher figure = FIGURE.matcher(tight);
    return figure.matches() ? figure(figure) : new NoFigure("not a figure");
  }

  /**
   * A figure, a blank, a stroke, digits that are no figure, or U+FFFD alone for something that
   * could not be read: what stands in a value cell.
   */
  public static boolean isValue(String cell) {
    if (isCount(cell)) return true;
    if (cell.length() > LONGEST_FIGURE) return false;
    if (!(read(cell) instanceof NoFigure) || isLost(cell)) return true;
    return hasDigit(cell) && cell.codePoints().noneMatch(Character::isLetter);
  }

  /** A figure. */
  public static boolean isFigure(String cell) {
    if (cell.length() > LONGEST_FIGURE || !hasDigit(cell)) return false;
    return read(cell) instanceof Figure;
  }

  private static boolean isLost(String cell) {
    return cell.chars().allMatch(c -> c == '\uFFFD');
  }

  private static boolean hasDigit(String cell) {
    for (int i = 0; i < cell.length(); i++) if (Character.isDigit(cell.charAt(i))) return true;
    return false;
  }

  /** Folding would make plain digits of them. */
  private static boolean hasMark(String cell) {
    for (int i = 0; i < cell.length(); i++)
      if (Character.getType(cell.charAt(i)) == Character.OTHER_NUMBER) return true;
    return false;
  }

  private static Figure count(String digits) {
    return new Figure(BigDecimal.valueOf(Long.parseLong(digits)), "", "");
  }

  private static Reading figure(Matcher figure) {
    String digits = figure.group("digits").replace(",", "");
    if (digits.length() > MOST_DIGITS) return new NoFigure("more than 18 digits");
    if (digits.length() > 1 && digits.charAt(0) == '0') return new NoFigure("a leading zero");
    String sign = figure.group("sign");
    BigDecimal value = new BigDecimal(digits + orEmpty(figure.group("decimals")));
    boolean negative = sign != null && (sign.startsWith("-") || sign.startsWith("减"));
    return new Figure(
        negative ? value.negate() : value,
        orEmpty(figure.group("unit")),
        orEmpty(figure.group("remark")));
  }

  private static String orEmpty(String group) {
    return group == null ? "" : group;
  }

  /** Nothing but digits without leading zeros, as nearly all cells have them. */
  public static boolean isCount(String text) {
    if (text.isEmpty() || text.length() > MOST_DIGITS) return false;
    if (text.length() > 1 && text.charAt(0) == '0') return false;
    for (int i = 0; i < text.length(); i++) if (!isDigit(text.charAt(i))) return false;
    return true;
  }

  /** In the figure itself: a narrow cell breaks the digits of a remark behind it, too. */
  private static boolean hasSplitDigits(String text) {
    boolean digit = false;
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') return false;
      if (Script.isSpace(c)) {
        blank = true;
        continue;
      }
      boolean now = isDigit(c) || c == '.' || c == ',';
      if (digit && blank && now) return true;
      digit = now;
      blank = false;
    }
    return false;
  }

  private static boolean isAllStrokes(String text) {
    for (int i = 0; i < text.length(); i++) if (STROKES.indexOf(text.charAt(i)) < 0) return false;
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
