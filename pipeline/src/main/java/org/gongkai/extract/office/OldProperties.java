package org.gongkai.extract.office;

import org.apache.poi.POIDocument;
import org.apache.poi.hpsf.SummaryInformation;

/** The properties of files of Office 97. */
final class OldProperties {
  private OldProperties() {}

  static PropertyFields of(POIDocument document) {
    PropertyFields fields = new PropertyFields();
    SummaryInformation summary = document.getSummaryInformation();
    return summary == null
        ? fields
        : fields
            .with("title", summary.getTitle())
            .with("subject", summary.getSubject())
            .with("creator", summary.getAuthor());
  }
}
