package org.gongkai.extract;

import java.util.ArrayList;
import java.util.List;

/** Collects text into the lines in which a browser would show it. */
final class LineWriter {
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private boolean blankPending;

  /** Running text: blanks and line breaks collapse to one blank, none at the ends of a line. */
  void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isCollapsible(c)) blankPending = !line.isEmpty();
      else if (!InvisibleCharacters.isZeroWidth(c) && !InvisibleCharacters.isControl(c)) append(c);
    }
  }

  private void append(char c) {
    if (blankPending && line.charAt(line.length() - 1) != '\t') line.append(' ');
    blankPending = false;
    line.append(c);
  }

  /** Text whose blanks, tabs and line breaks are shown as they are written. */
  void preformatted(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') lineBreak();
      else if (!InvisibleCharacters.isZeroWidth(c) && !InvisibleCharacters.isControl(c))
        line.append(c);
    }
  }

  /** The next text is the next cell of the same line. */
  void nextCell() {
    blankPending = false;
    line.append('\t');
  }

  /** A block begins or ends: the next text stands on another line. */
  void block() {
    if (!line.isEmpty()) lineBreak();
  }

  /** The line ends, though it may be blank. */
  void lineBreak() {
    if (line.length() > Limits.LINE)
      throw ExtractionException.limit("a line of " + line.length() + " characters", Limits.LINE);
    if (lines.size() == Limits.LINES)
      throw ExtractionException.limit("so many lines", Limits.LINES);
    lines.add(line.toString());
    line.setLength(0);
    blankPending = false;
  }

  /** Hands over what was written and begins anew. */
  List<String> take() {
    block();
    List<String> taken = List.copyOf(lines);
    lines.clear();
    return taken;
  }

  static boolean isCollapsible(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
