package org.gongkai.query;

import java.util.ArrayList;
import java.util.List;

/**
 * SQL text cut into statements at the semicolons outside of strings, quoted names, dollar quotes
 * and comments, as DuckDB reads them.
 *
 * @param statements those that hold more than blanks and comments, in order
 * @param complete the text ends behind a semicolon, with at most blanks and comments after it
 */
public record SqlScript(List<SqlStatement> statements, boolean complete) {
  public SqlScript {
    statements = List.copyOf(statements);
  }

  /** Cuts a text; never fails: what is left open reaches to the end. */
  public static SqlScript of(String text) {
    return new Scan(text).script();
  }

  /** One pass over the text. */
  private static final class Scan {
    private final String text;
    private final List<SqlStatement> statements = new ArrayList<>();
    private int at;
    private int start;
    private boolean hasContent;

    Scan(String text) {
      this.text = text;
    }

    SqlScript script() {
      while (at < text.length()) step();
      boolean complete = !hasContent && !statements.isEmpty();
      cut();
      return new SqlScript(statements, complete);
    }

    private void step() {
      char c = text.charAt(at);
      if (c == ';') {
        cut();
        at++;
      } else if (text.startsWith("--", at)) skipTo("\n", at + 2);
      else if (text.startsWith("/*", at)) skipBlockComment();
      else if (Character.isWhitespace(c)) at++;
      else {
        if (!hasContent) start = at;
        hasContent = true;
        stepContent(c);
      }
    }

    private void stepContent(char c) {
      if (c == '\'' || c == '"') skipTo(String.valueOf(c), at + 1);
      else if ((c == 'e' || c == 'E') && at + 1 < text.length() && text.charAt(at + 1) == '\'')
        skipEscapeString();
      else if (c == '$') skipDollarQuote();
      else if (isNamePart(c)) skipName();
      else at++;
    }

    private void cut() {
      if (hasContent) statements.add(new SqlStatement(text.substring(start, at), line(start)));
      hasContent = false;
    }

    private int line(int position) {
      return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
    }

    private void skipTo(String end, int from) {
      int found = text.indexOf(end, from);
      at = found < 0 ? text.length() : found + end.length();
    }

    // Block comments nest.
    private void skipBlockComment() {
      int depth = 0;
      do {
        if (text.startsWith("/*", at)) depth++;
        if (text.startsWith("*/", at)) depth--;
        at += text.startsWith("/*", at) || text.startsWith("*/", at) ? 2 : 1;
      } while (depth > 0 && at < text.length());
    }

    private void skipEscapeString() {
      at += 2;
      while (at < text.length() && text.charAt(at) != '\'') at += text.charAt(at) == '\\' ? 2 : 1;
      at = Math.min(at + 1, text.length());
    }

    private void skipDollarQuote() {
      int end = at + 1;
      if (end < text.length() && !Character.isDigit(text.charAt(end)))
        while (end < text.length() && isNamePart(text.charAt(end)) && text.charAt(end) != '$')
          end++;
      if (end < text.length() && text.charAt(end) == '$')
        skipTo(text.substring(at, end + 1), end + 1);
      else at++;
    }

    private void skipName() {
      while (at < text.length() && isNamePart(text.charAt(at))) at++;
    }

    private static boolean isNamePart(char c) {
      return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c > 127;
    }
  }
}
