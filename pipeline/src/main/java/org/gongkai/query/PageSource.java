package org.gongkai.query;

import java.util.List;
import java.util.Optional;

/** Finds the printed lines of a report again. */
@FunctionalInterface
public interface PageSource {

  /** No page is at hand. */
  PageSource NONE = report -> Optional.empty();

  /**
   * The lines of the page in reading order, with the table and row indexes that the cells of the
   * report carry; empty if the landed file is gone or is not the same any more.
   */
  Optional<List<PageLine>> lines(ReportRow report);

  /** The sha-256 of the landed file in lower-case hex; empty if it is gone or not the same. */
  default Optional<String> sha256(ReportRow report) {
    return Optional.empty();
  }
}
