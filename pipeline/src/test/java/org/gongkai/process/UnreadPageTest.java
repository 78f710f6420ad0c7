package org.gongkai.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gongkai.conf.ConfReader;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.process.ProcessedReport.Outcome;
import org.junit.jupiter.api.Test;

class UnreadPageTest {
  private static final ReportProcessor PROCESSOR =
      new ReportProcessor(ConfReader.read(Path.of("../conf")));

  /** Many offices put their tables on the page as pictures. */
  @Test
  void aPageWithPicturesForTablesIsRejectedWithTheWayOut() {
    byte[] page =
        """
        <h1>杨凌示范区审计局2023年政府信息公开工作年度报告</h1>
        <p><img src="/pic/t2.png" alt="年度报告（图片版）"></p>
        """
            .getBytes(UTF_8);
    LandingFile file =
        new LandingFile("page.html", "batch", ContentHash.of(page), SourceMetadata.NONE);
    ProcessedReport report = PROCESSOR.process(file, page).get(0);
    assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(report.reason())
        .startsWith("It has no official table")
        .contains("ingest the pictures as files")
        .endsWith("年度报告（图片版） (/pic/t2.png)");
  }
}
