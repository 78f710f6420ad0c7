package org.gongkai.warehouse;

import java.util.List;
import java.util.OptionalInt;
import org.gongkai.fact.Section;
import org.gongkai.landing.LandingFile;
import org.gongkai.vocabulary.Agency;
import org.gongkai.vocabulary.Lineage;
import org.gongkai.vocabulary.Region;

/**
 * Rows of the tables that say which reports there are and of which bodies: the values in the order
 * of the columns of {@link Table}, null where there is none.
 */
public final class TableRows {
  private TableRows() {}

  /** A row of {@link Table#DIM_AGENCY}. */
  public static Object[] of(Agency agency) {
    return new Object[] {
      agency.agencyId(),
      agency.name(),
      array(agency.aliases()),
      agency.regionCode(),
      agency.level(),
      agency.functionCode(),
      orNull(agency.validFrom()),
      orNull(agency.validTo()),
      agency.successorId().orElse(null)
    };
  }

  /** A row of {@link Table#AGENCY_LINEAGE}. */
  public static Object[] of(Lineage lineage) {
    return new Object[] {
      lineage.predecessorId(),
      lineage.successorId(),
      orNull(lineage.year()),
      lineage.kind().code(),
      lineage.reason()
    };
  }

  /** A row of {@link Table#DIM_REGION}. */
  public static Object[] of(Region region) {
    return new Object[] {
      region.regionCode(),
      region.name(),
      region.fullName(),
      region.level(),
      region.parentCode(),
      region.validFrom(),
      orNull(region.validTo()),
      array(region.successorCodes())
    };
  }

  /** A row of {@link Table#REPORT}. */
  public static Object[] of(JudgedReport report) {
    ReportHead head = report.head();
    LandingFile file = head.file();
    return new Object[] {
      report.reportId(),
      file.landingPath(),
      head.imprint().address().or(() -> file.metadata().sourceUri()).orElse(null),
      file.batch(),
      head.mediaType(),
      head.charset().orElse(null),
      head.title().orElse(null),
      report.agencyId().orElse(null),
      head.agencyVerbatim().orElse(null),
      orNull(report.year()),
      head.imprint().publishedOn().or(() -> file.metadata().published()).orElse(null),
      head.imprint().indexNumber().orElse(null),
      head.forms().get(Section.DISCLOSURE),
      head.forms().get(Section.REQUEST),
      head.forms().get(Section.DISPUTE),
      report.status().code(),
      report.reason().isEmpty() ? null : report.reason(),
      head.fingerprint(),
      report.supersededBy().orElse(null),
      head.reported(),
      head.reading()
    };
  }

  private static Integer orNull(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  private static String[] array(List<String> values) {
    return values.toArray(String[]::new);
  }
}
