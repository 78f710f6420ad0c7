package org.gongkai.query;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.query.QueryException.Kind;

/** Turns what DuckDB says into one sentence. */
final class SqlFailures {
  private static final Pattern NO_ACCESS =
      Pattern.compile("Cannot access (?:file|directory) \"(.*?)\" - file system operations");
  private static final Pattern TYPE = Pattern.compile("^[A-Z][A-Za-z ]* Error: ");
  private static final Pattern PLACE = Pattern.compile("(?m)^LINE (\\d+): ");

  private SqlFailures() {}

  /** The failure of a statement; {@code doing} completes "Cannot …". */
  static QueryException of(String doing, SqlStatement statement, SQLException failure) {
    String message = String.valueOf(failure.getMessage());
    if (message.startsWith("INTERRUPT"))
      return new QueryException(Kind.INTERRUPTED, "Cannot finish the query: it was stopped.");
    Matcher access = NO_ACCESS.matcher(message);
    if (access.find())
      return new QueryException(
          Kind.STATEMENT,
          "Cannot open \"%s\": a query sees only the tables of the warehouse."
              .formatted(access.group(1)),
          failure);
    return new QueryException(
        Kind.STATEMENT, "Cannot " + doing + ": " + sentence(message, statement), failure);
  }

  /** The message without its type, on one line, with the line of the script. */
  static String sentence(String message, SqlStatement statement) {
    Matcher place = PLACE.matcher(message);
    int line = place.find() ? Integer.parseInt(place.group(1)) : 0;
    String said = message.split("\n\n", 2)[0];
    said = TYPE.matcher(said).replaceFirst("").replaceAll("\\s*\n\\s*", " ").strip();
    return said + (line > 0 ? " (line " + (statement.line() + line - 1) + ")" : "");
  }
}
