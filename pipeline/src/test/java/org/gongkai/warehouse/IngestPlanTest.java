package org.gongkai.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.correct.Correction;
import org.gongkai.correct.Corrections;
import org.gongkai.correct.ReportSelector;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.ListedFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.process.ProcessedReport.Outcome;
import org.gongkai.warehouse.IngestPlan.Reader;
import org.gongkai.warehouse.IngestPlan.Reason;
import org.gongkai.warehouse.ProcessedEntry.Part;
import org.junit.jupiter.api.Test;

class IngestPlanTest {
  private static final Corrections NONE = new Corrections(List.of());
  private static final SourceMetadata LISTED =
      new SourceMetadata(
          Optional.of("甲县教育局"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
  private static final LandingFile FILE = file("a.html", "aa", LISTED);
  private static final ProcessedEntry READ = entry(Outcome.READ, "");

  @Test
  void newBytesAndNewMetadataAreRead() {
    assertThat(isRead(FILE, READ, "f")).isFalse();
    assertThat(isRead(file("a.html", "bb", LISTED), READ, "f")).isTrue();
    assertThat(isRead(file("c.html", "aa", LISTED), READ, "f")).isTrue();
    assertThat(isRead(file("a.html", "aa", SourceMetadata.NONE), READ, "f")).isTrue();
  }

  @Test
  void anotherReaderReadsWhatTheOlderCouldNot() {
    assertThat(isRead(FILE, READ, "g")).isFalse();
    for (Outcome bad : List.of(Outcome.REJECTED, Outcome.FAILED)) {
      assertThat(isRead(FILE, entry(bad, ""), "g")).isTrue();
      assertThat(isRead(FILE, entry(bad, ""), "f")).isFalse();
    }
  }

  @Test
  void everyDocumentHasAReasonToBeRead() {
    assertThat(reason(file("c.html", "aa", LISTED), READ, "f")).isEqualTo(Reason.NEW);
    assertThat(reason(file("a.html", "bb", LISTED), READ, "f")).isEqualTo(Reason.CHANGED);
    assertThat(reason(FILE, entry(Outcome.FAILED, ""), "g")).isEqualTo(Reason.UNREAD_BEFORE);
    assertThat(reason(FILE, entry(Outcome.READ, "other"), "g")).isEqualTo(Reason.CORRECTED);
    assertThat(reason(FILE, READ, "g")).isEqualTo(Reason.ASKED_FOR);
  }

  private static Reason reason(LandingFile file, ProcessedEntry known, String fingerprint) {
    Reader reader = new Reader(fingerprint, NONE);
    IngestPlan plan = plan(file, known, reader, new Reread(List.of("all")));
    return plan.reasons().get(plan.unread().get(0));
  }

  @Test
  void whatStaysFromAnOlderReaderIsCounted() {
    assertThat(plan(FILE, READ, new Reader("g", NONE), Reread.NONE).older()).isEqualTo(1);
    assertThat(plan(FILE, READ, new Reader("f", NONE), Reread.NONE).older()).isZero();
  }

  @Test
  void aCorrectionThatComesChangesOrGoesIsAppliedAtOnce() {
    Reader corrects = new Reader("g", corrections("甲县教育局", 1));
    assertThat(isRead(FILE, READ, corrects)).isTrue();
    String digest = corrects.corrections().digest(READ.identities());
    assertThat(isRead(FILE, entry(Outcome.READ, digest), corrects)).isFalse();
    Reader changed = new Reader("g", corrections("甲县教育局", 2));
    assertThat(isRead(FILE, entry(Outcome.READ, digest), changed)).isTrue();
    assertThat(isRead(FILE, entry(Outcome.READ, digest), new Reader("g", NONE))).isTrue();
    assertThat(isRead(FILE, READ, new Reader("g", corrections("乙县教育局", 1)))).isFalse();
  }

  @Test
  void somebodyMayAskForAllAYearOrAnAgency() {
    for (String word : List.of("all", "2023", "甲县")) assertThat(asked(word)).as(word).isTrue();
    for (String word : List.of("2022", "乙县", "202")) assertThat(asked(word)).as(word).isFalse();
  }

  private static boolean asked(String word) {
    Reread reread = new Reread(List.of("1999", word));
    return !plan(FILE, READ, new Reader("g", NONE), reread).unread().isEmpty();
  }

  private static boolean isRead(LandingFile file, ProcessedEntry known, String fingerprint) {
    return isRead(file, known, new Reader(fingerprint, NONE));
  }

  private static boolean isRead(LandingFile file, ProcessedEntry known, Reader reader) {
    return !plan(file, known, reader, Reread.NONE).unread().isEmpty();
  }

  private static IngestPlan plan(
      LandingFile file, ProcessedEntry known, Reader reader, Reread reread) {
    ListedFile listed =
        new ListedFile(Path.of("x"), file.batch(), file.landingPath(), 1, LISTED, Optional.empty());
    return IngestPlan.of(List.of(new LandedFile(listed, file)), List.of(known), reader, reread);
  }

  private static LandingFile file(String path, String sha256, SourceMetadata metadata) {
    return new LandingFile(path, "crawl", sha256, metadata);
  }

  private static ProcessedEntry entry(Outcome outcome, String corrections) {
    Part part = new Part(outcome, Optional.of("甲县教育局"), OptionalInt.of(2023));
    return new ProcessedEntry(1, FILE, "f", corrections, List.of(part));
  }

  private static Corrections corrections(String agency, int value) {
    return new Corrections(
        List.of(
            new Correction(
                new ReportSelector.OfAgencyYear(agency, 2023),
                new Place(Section.REQUEST, "received", "total"),
                "7",
                BigDecimal.valueOf(value),
                "typed wrong",
                "the page")));
  }
}
