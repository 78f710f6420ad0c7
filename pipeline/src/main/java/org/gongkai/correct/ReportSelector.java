package org.gongkai.correct;

/** Which report a correction is for. */
public sealed interface ReportSelector {

  /** Whether it is that report. */
  boolean selects(ReportIdentity report);

  /**
   * The file with these bytes.
   *
   * @param sha256 in lower-case hex
   */
  record OfFile(String sha256) implements ReportSelector {
    @Override
    public boolean selects(ReportIdentity report) {
      return report.sha256().equals(sha256);
    }

    @Override
    public String toString() {
      return "file " + sha256;
    }
  }

  /**
   * Every report of an agency for a data year.
   *
   * @param agency its name as printed or listed
   */
  record OfAgencyYear(String agency, int year) implements ReportSelector {
    @Override
    public boolean selects(ReportIdentity report) {
      return report.agency().filter(agency::equals).isPresent()
          && report.year().isPresent()
          && report.year().getAsInt() == year;
    }

    @Override
    public String toString() {
      return agency + " " + year;
    }
  }
}
