package org.gongkai.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.text.Distance;

/**
 * Codes in a statement that no row can have: a slip such as {@code category = 'recieved'} is no
 * error to a database, it answers with nothing.
 */
public final class CodeHints {
  private static final Pattern COMPARISON =
      Pattern.compile(
          "\\b(category|breakdown|function_code)\\s*(?:=|<>|!=|(?:NOT\\s+)?IN\\s*\\()"
              + "\\s*((?:'[^']*'\\s*,?\\s*)+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TEXT = Pattern.compile("'([^']*)'");
  private static final Map<String, String> KNOWN = known();
  private static final int NEAREST = 3;

  private final Warehouse warehouse;

  public CodeHints(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  private static Map<String, String> known() {
    Map<String, String> queries = new LinkedHashMap<>();
    queries.put("category", "SELECT DISTINCT category AS code FROM dim_category");
    queries.put("breakdown", "SELECT DISTINCT breakdown AS code FROM dim_breakdown");
    queries.put("function_code", "SELECT DISTINCT function_code AS code FROM dim_agency");
    return queries;
  }

  /** One sentence for each code that is not known, with the nearest ones. */
  public List<String> of(SqlStatement statement) {
    List<String> hints = new ArrayList<>();
    Matcher comparison = COMPARISON.matcher(statement.text());
    while (comparison.find()) {
      String column = comparison.group(1).toLowerCase(Locale.ROOT);
      Matcher text = TEXT.matcher(comparison.group(2));
      while (text.find()) hint(column, text.group(1), hints);
    }
    return hints;
  }

  private void hint(String column, String code, List<String> hints) {
    Set<String> codes = new TreeSet<>();
    for (Row row : warehouse.select(KNOWN.get(column))) codes.add(row.textOrBlank("code"));
    if (codes.isEmpty() || codes.contains(code)) return;
    String nearest = String.join(", ", Distance.nearest(code, codes, NEAREST));
    hints.add("No row has the %s '%s'; the nearest are %s.".formatted(column, code, nearest));
  }
}
