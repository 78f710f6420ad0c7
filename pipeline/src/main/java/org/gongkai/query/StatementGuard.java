package org.gongkai.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.query.QueryException.Kind;

/**
 * Lets queries pass and nothing else. DuckDB's own parser decides: it serialises a statement only
 * if that is one SELECT (also {@code FROM}, {@code DESCRIBE}, {@code SHOW}, {@code SUMMARIZE}).
 */
final class StatementGuard {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Pattern EXPLAIN =
      Pattern.compile(
          "^EXPLAIN\\b\\s*(?:ANALYZE\\b|ANALYSE\\b|\\([^();]*\\))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern KEYWORD = Pattern.compile("^[(\\s]*([A-Za-z_]+)");

  // A pivot over values that are not listed is two statements to DuckDB and one to the asker.
  private static final Set<String> MAY_PIVOT =
      Set.of("SELECT", "FROM", "WITH", "PIVOT", "PIVOT_WIDER", "UNPIVOT", "PIVOT_LONGER");

  private final Connection connection;

  StatementGuard(Connection connection) {
    this.connection = connection;
  }

  /** Returns if the statement only reads; throws {@link QueryException} otherwise. */
  void check(SqlStatement statement) {
    String body = withoutExplain(statement.text());
    JsonNode parsed = parse(body, statement);
    if (parsed.path("error").asBoolean()) checkUnserialized(body, parsed, statement);
    else if (parsed.path("statements").size() != 1)
      throw new QueryException(
          Kind.STATEMENT, "Cannot run the query: it is not one statement; end each with ';'.");
  }

  private static void checkUnserialized(String body, JsonNode parsed, SqlStatement statement) {
    String keyword = keyword(body);
    if (parsed.path("error_type").asText().equals("not implemented")) {
      if (!MAY_PIVOT.contains(keyword) || body.contains(";"))
        throw new QueryException(
            Kind.STATEMENT,
            "Cannot run %s: the warehouse is read-only and answers only queries such as SELECT."
                .formatted(keyword.isEmpty() ? "this statement" : keyword));
    } else
      throw new QueryException(
          Kind.STATEMENT,
          "Cannot run the query: %s (line %s)"
              .formatted(
                  parsed.path("error_message").asText(),
                  line(body, parsed.path("position")) + statement.line() - 1));
  }

  // DuckDB counts bytes.
  private static int line(String body, JsonNode position) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    int end = Math.min(Math.max(position.asInt(), 0), bytes.length);
    int line = 1;
    for (int i = 0; i < end; i++) if (bytes[i] == '\n') line++;
    return line;
  }

  private static String withoutExplain(String text) {
    Matcher explain = EXPLAIN.matcher(text);
    return explain.find() ? text.substring(explain.end()) : text;
  }

  private static String keyword(String body) {
    Matcher keyword = KEYWORD.matcher(body);
    return keyword.find() ? keyword.group(1).toUpperCase(Locale.ROOT) : "";
  }

  private JsonNode parse(String body, SqlStatement statement) {
    try (PreparedStatement serialize =
        connection.prepareStatement("SELECT json_serialize_sql(?::VARCHAR)")) {
      serialize.setString(1, body);
      try (ResultSet result = serialize.executeQuery()) {
        result.next();
        return MAPPER.readTree(result.getString(1));
      }
    } catch (SQLException e) {
      throw SqlFailures.of("run the query", statement, e);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot read DuckDB's syntax tree of: " + body, e);
    }
  }
}
