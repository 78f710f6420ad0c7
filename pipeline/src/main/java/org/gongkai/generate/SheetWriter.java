package org.gongkai.generate;

import java.math.BigDecimal;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTemplate;
import org.gongkai.generate.Wording.TableWords;

/** Sets down the official tables of a report as bodies print them. */
final class SheetWriter implements FormSheet.Print {
  private final TrueReport report;
  private final TableWords words;
  private final boolean plusSigns;
  private final String moneyUnit;

  SheetWriter(TrueReport report, TableWords words, Dice dice) {
    this.report = report;
    this.words = words;
    this.plusSigns = dice.inHundred(30);
    this.moneyUnit = dice.pick(words.moneyUnits());
  }

  Part.Sheet write(FormTemplate form) {
    return new Part.Sheet(Section.from(form.section()), new FormSheet(words, this).rows(form));
  }

  @Override
  public boolean isPrinted(Section section, FormRow row) {
    return report.figures().keySet().stream()
        .anyMatch(p -> p.section() == section && p.category().equals(row.code()));
  }

  @Override
  public String figure(Place place, FormColumn column) {
    BigDecimal number = report.figures().get(place);
    if (number == null)
      throw new IllegalArgumentException("Cannot print " + place + ": the report has no figure");
    String sign = column.signed() && plusSigns && number.signum() > 0 ? "+" : "";
    return sign + number.toPlainString();
  }

  /** An amount whose unit the form leaves open gets one. */
  @Override
  public String heading(FormColumn column) {
    boolean open = column.money() && column.defaultUnit().isEmpty();
    return column.labels().get(0) + (open ? moneyUnit : "");
  }
}
