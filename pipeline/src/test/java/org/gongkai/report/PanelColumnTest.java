package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelColumnTest {
  @Test
  void textsThatRecurAreWrittenOnce() {
    assertThat(EmbeddedJson.of(PanelColumn.of("basis", Arrays.asList("a", "a", null, "b", "b"))))
        .isEqualTo(
            """
            {"name":"basis","values":[0,0,null,1,1],"words":["a","b"]}""");
  }

  @Test
  void textsThatDoNotRecurAndNumbersStandAsTheyAre() {
    assertThat(EmbeddedJson.of(PanelColumn.of("name", List.of("a", "b", "</script>"))))
        .isEqualTo(
            """
            {"name":"name","values":["a","b","\\u003c/script>"]}""");
    assertThat(EmbeddedJson.of(PanelColumn.of("n", Arrays.asList(7, 7, 7, null))))
        .isEqualTo(
            """
            {"name":"n","values":[7,7,7,null]}""");
  }

  @Test
  void answerWithoutRowsHasItsColumns() {
    assertThat(EmbeddedJson.of(PanelColumn.of("n", List.of())))
        .isEqualTo(
            """
            {"name":"n","values":[]}""");
  }
}
