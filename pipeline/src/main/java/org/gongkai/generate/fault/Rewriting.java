package org.gongkai.generate.fault;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.gongkai.text.Script;

/** How lines are rewritten. */
final class Rewriting {
  private static final int LAST_ASCII = 0x7E;

  private Rewriting() {}

  /** UTF-8 read as GBK, the only encoding that many tools of its time knew, and stored again. */
  static String mojibake(String line) {
    return new String(line.getBytes(StandardCharsets.UTF_8), Charset.forName("GBK"));
  }

  /** Nothing of tags, strokes and digits has been swallowed by half a character. */
  static boolean keepsAscii(String before, String after) {
    return ascii(before) == ascii(after);
  }

  private static long ascii(String text) {
    return text.chars().filter(c -> c <= LAST_ASCII).count();
  }

  /** An encoding without Chinese leaves a question mark for each character. */
  static String questionMarks(String line) {
    StringBuilder text = new StringBuilder();
    line.codePoints().forEach(c -> text.appendCodePoint(Script.isHan(c) ? '?' : c));
    return text.toString();
  }

  /** As {@link #questionMarks} in every line; no figure is owed any longer. */
  static boolean allQuestionMarks(Sheaf sheaf, Random random) {
    RewrittenLines rewritten = new RewrittenLines(Rewriting::questionMarks, (a, b) -> true);
    if (!rewritten.plant(sheaf, random)) return false;
    sheaf.truth().doubt(place -> true);
    return true;
  }

  /** Quotes and no-break blanks as the entities of HTML. */
  static String entities(String line) {
    return line.replace("\u201c", "&ldquo;")
        .replace("\u201d", "&rdquo;")
        .replace("\u00a0", "&nbsp;");
  }

  /** As a string of JSON that nobody has read back. */
  static String escapes(String line) {
    return line.replace("\"", "\\\"").replace("\t", "\\t");
  }
}
