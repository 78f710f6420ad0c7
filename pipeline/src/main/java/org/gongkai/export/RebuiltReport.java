package org.gongkai.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.generate.SheetCell;
import org.gongkai.query.ReportRow;

/**
 * The official tables of a report as they were read, in the layout of their forms.
 *
 * @param report whose they are
 * @param snapshot that they come from
 * @param tables in the order of the report
 * @param statuses what each status is called
 * @param issues open doubts, one line each
 */
record RebuiltReport(
    ReportRow report,
    String snapshot,
    List<Table> tables,
    Map<String, String> statuses,
    List<String> issues) {

  /**
   * A table.
   *
   * @param title what is in it
   * @param form empty where the report has no such table
   * @param scope whose figures they are
   * @param rows in the layout of the form, each with the cells that begin in it
   * @param figures by place
   */
  record Table(
      Section section,
      String title,
      Optional<String> form,
      String scope,
      List<List<SheetCell>> rows,
      Map<Place, Figure> figures) {}

  /**
   * A cell as it was read.
   *
   * @param number without trailing zeros; empty where there is none
   * @param status what it was understood to be
   * @param verbatim what is printed
   * @param unit of the number
   */
  record Figure(Optional<String> number, String status, String verbatim, String unit) {

    /** What stands in the table: the number, or else what is printed. */
    String shown() {
      return number.orElse(verbatim);
    }

    /** It is neither as printed nor without doubt. */
    boolean isNoted() {
      return !status.equals("reported");
    }
  }
}
