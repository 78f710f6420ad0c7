package org.gongkai.jobs.shell;

import java.util.List;
import org.gongkai.query.SqlScript;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Asks for another line until a statement is complete, and finds the word to be completed. */
final class StatementParser implements Parser {

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    if (context == ParseContext.ACCEPT_LINE && isOpen(line))
      throw new EOFError(0, cursor, "Cannot run the statement before its ';'");
    return Word.at(line, cursor);
  }

  private static boolean isOpen(String line) {
    SqlScript script = SqlScript.of(line);
    return !line.stripLeading().startsWith(".")
        && !script.statements().isEmpty()
        && !script.complete();
  }

  @Override
  public boolean isEscapeChar(char c) {
    return false;
  }

  /**
   * The name under the cursor.
   *
   * @param start where it begins in the line
   */
  private record Word(String line, int cursor, int start, String word)
      implements CompletingParsedLine {

    static Word at(String line, int cursor) {
      int start = cursor;
      while (start > 0 && isNamePart(line.charAt(start - 1))) start--;
      int end = cursor;
      while (end < line.length() && isNamePart(line.charAt(end))) end++;
      return new Word(line, cursor, start, line.substring(start, end));
    }

    private static boolean isNamePart(char c) {
      return Character.isLetterOrDigit(c) || c == '_' || c == '.';
    }

    @Override
    public int wordCursor() {
      return cursor - start;
    }

    @Override
    public int wordIndex() {
      return line.substring(0, start).isBlank() ? 0 : 1;
    }

    @Override
    public List<String> words() {
      return wordIndex() == 0 ? List.of(word) : List.of(line.substring(0, start).strip(), word);
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return wordCursor();
    }

    @Override
    public int rawWordLength() {
      return word.length();
    }
  }
}
