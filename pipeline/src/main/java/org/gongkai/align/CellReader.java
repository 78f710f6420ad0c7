package org.gongkai.align;

import java.math.BigDecimal;
import org.gongkai.fact.CellValue;
import org.gongkai.form.FormColumn;
import org.gongkai.text.Money;
import org.gongkai.text.Numbers;

/** What the text of a placed cell says under its column. */
final class CellReader {
  private CellReader() {}

  /**
   * Reads a cell.
   *
   * @param text verbatim
   * @param column its column in the form
   * @param heading the column's heading as printed, which may name the unit of money
   */
  static CellValue read(String text, FormColumn column, String heading) {
    Numbers.Reading reading = Numbers.read(text);
    if (reading instanceof Numbers.Nothing) return new CellValue.Blank();
    if (reading instanceof Numbers.NotApplicable) return new CellValue.NotApplicable();
    if (reading instanceof Numbers.NoFigure no) return new CellValue.Unreadable(no.reason());
    Numbers.Figure figure = (Numbers.Figure) reading;
    if (figure.value().signum() < 0 && !column.signed())
      return new CellValue.Unreadable("a negative figure in a column that has none");
    return column.money() ? money(figure, column, heading) : new CellValue.Reported(figure.value());
  }

  private static CellValue money(Numbers.Figure figure, FormColumn column, String heading) {
    String unit = Money.unitIn(figure.unit());
    if (unit.isEmpty()) unit = Money.unitIn(heading);
    if (unit.isEmpty()) unit = column.defaultUnit();
    if (!unit.isEmpty()) return new CellValue.Reported(Money.inTenThousand(figure.value(), unit));
    boolean nothing = figure.value().compareTo(BigDecimal.ZERO) == 0;
    return nothing
        ? new CellValue.Reported(figure.value())
        : new CellValue.Unreadable("an amount without a unit, and the form fixes none");
  }
}
