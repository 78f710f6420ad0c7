package org.gongkai.warehouse;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.gongkai.vocabulary.Agency;

/**
 * When the report of a data year is due (article 49 of the regulation on disclosure of 2019): by 31
 * January of the next year, that of a government of county level or above by 31 March.
 */
public final class DueDay {
  private static final String GOVERNMENT = "gov_office";
  private static final Set<String> LATER = Set.of("central", "province", "prefecture", "county");

  private DueDay() {}

  /** Whether reports that were not due on one day are overdue on a later one. */
  public static boolean passed(LocalDate before, LocalDate day) {
    for (int year = before.getYear(); year <= day.getYear(); year++)
      for (Month month : List.of(Month.JANUARY, Month.MARCH)) {
        LocalDate due = LocalDate.of(year, month, 31);
        if (!before.isAfter(due) && day.isAfter(due)) return true;
      }
    return false;
  }

  /** The last day on which the report is in time. */
  static LocalDate of(Agency agency, int dataYear) {
    boolean later = agency.functionCode().equals(GOVERNMENT) && LATER.contains(agency.level());
    return later
        ? LocalDate.of(dataYear + 1, Month.MARCH, 31)
        : LocalDate.of(dataYear + 1, Month.JANUARY, 31);
  }
}
