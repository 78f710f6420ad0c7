package org.gongkai.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.gongkai.document.Paragraph;
import org.junit.jupiter.api.Test;

class LongPageTest {

  @Test
  void lineOfManyMillionCharactersIsCut() {
    var page = Pages.document(List.of(new Paragraph("2023年 政府 > ".repeat(4_000_000))));
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(Pages.recognize(page)).isInstanceOf(Recognition.NotAReport.class));
  }

  @Test
  void pageOfManyLinesIsCut() {
    var lines = Collections.nCopies(1_000_000, new Paragraph("规章 0 0 0 规章 0 0 0"));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThat(Pages.recognize(Pages.document(lines)))
                .isInstanceOf(Recognition.NotAReport.class));
  }
}
