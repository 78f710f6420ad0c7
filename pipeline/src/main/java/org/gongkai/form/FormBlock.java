package org.gongkai.form;

import java.util.List;
import java.util.Objects;

/**
 * A part of a table under one heading.
 *
 * @param heading what is printed above it, the form's own spelling first
 * @param corner what is printed above the row labels, beside the column headings
 * @param category the category of all its figures, where the block is one row without a label;
 *     empty otherwise
 * @param unit the unit of its figures
 * @param columns in printed order
 * @param rows in printed order; none where the block is one row without a label
 * @param totals which rows are sums of others
 */
public record FormBlock(
    List<String> heading,
    List<String> corner,
    String category,
    String unit,
    List<FormColumn> columns,
    List<FormRow> rows,
    List<FormTotal> totals) {
  public FormBlock {
    heading = heading == null ? List.of() : List.copyOf(heading);
    corner = corner == null ? List.of() : List.copyOf(corner);
    category = Objects.requireNonNullElse(category, "");
    unit = Objects.requireNonNullElse(unit, "");
    columns = columns == null ? List.of() : List.copyOf(columns);
    rows = rows == null ? List.of() : List.copyOf(rows);
    totals = totals == null ? List.of() : List.copyOf(totals);
  }

  /** The unit of a column's figures. */
  public String unitOf(FormColumn column) {
    return column.unit().isEmpty() ? unit : column.unit();
  }
}
