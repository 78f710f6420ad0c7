package org.gongkai.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Place;

/**
 * A row with a total above zero says what it is made of. One result for the table.
 *
 * @param tables the rows of each form, as one list
 */
public record TotalOnlyRule(RuleHeader header, ByForm<List<Row>> tables) implements Rule {
  /** What its message may name. */
  public static final Set<String> MESSAGE_VALUES = Set.of("rows", "count");

  /**
   * A row.
   *
   * @param name its category
   * @param parts the cells that add up to the total
   * @param total the total
   */
  public record Row(String name, List<Place> parts, Place total) {
    public Row {
      parts = List.copyOf(parts);
    }

    private boolean isTotalOnly(FactTable table) {
      return table.number(total).filter(n -> n.signum() > 0).isPresent()
          && parts.stream().map(table::value).allMatch(Row::isEmpty);
    }

    // A cell that was not found is as empty as a blank one: some notations drop blanks.
    private static boolean isEmpty(Optional<CellValue> value) {
      return value.filter(v -> !(v instanceof CellValue.Blank)).isEmpty();
    }
  }

  @Override
  public List<RuleResult> check(FactTable table) {
    return tables.check(header, table, rows -> Optional.of(check(rows, table)));
  }

  private RuleResult check(List<Row> rows, FactTable table) {
    if (rows.stream().map(Row::total).noneMatch(table::located)) return header.notAssessable();
    List<Row> broken = rows.stream().filter(r -> r.isTotalOnly(table)).toList();
    return broken.isEmpty() ? header.pass() : broken(broken);
  }

  private RuleResult broken(List<Row> rows) {
    String names = rows.stream().map(Row::name).collect(Collectors.joining(", "));
    return header.fail(
        Map.of("rows", names, "count", Integer.toString(rows.size())),
        rows.stream().map(Row::total).toList());
  }
}
