package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.extract.Printed.lines;
import static org.gongkai.extract.Printed.text;

import org.junit.jupiter.api.Test;

class TextExtractorTest {

  @Test
  void linesAreVerbatim() {
    assertThat(lines(text("一、总体情况\r\n\t规章\t 0\r\n\r\r5 \f6\u20287\u00a0")))
        .containsExactly("一、总体情况", "\t规章\t 0", "", "", "5 ", "6", "7\u00a0");
  }

  @Test
  void invisibleCharactersAreLeftOutAndControlsNoted() {
    var document = text("\ufeff规\u200b章\u0007\t1\u00ad2\u0001");
    assertThat(lines(document)).containsExactly("规章\t12");
    assertThat(document.notes()).containsExactly("2 control characters were left out");
  }

  @Test
  void aJsonStringIsUnescaped() {
    var document = text("\"一、总体情况\\n\\t规章\\t0\\n\\u7b2c\\\"5\\\"\\\\n\"\n");
    assertThat(lines(document)).containsExactly("一、总体情况", "\t规章\t0", "第\"5\"\\n");
    assertThat(document.notes())
        .containsExactly("The text was a JSON string; its escapes are undone");
  }

  @Test
  void aTextOfManyLinesKeepsItsBackslashes() {
    assertThat(lines(text("a\\nb\\nc\\n\nd"))).containsExactly("a\\nb\\nc\\n", "d");
  }

  @Test
  void tabsWrittenAsEscapesAreUndoneWhereSeveralLinesHaveThem() {
    var document = text("规章\\t1\\t2\n文件\\t3\\t4\n许可\\t5\\t6");
    assertThat(lines(document)).containsExactly("规章\t1\t2", "文件\t3\t4", "许可\t5\t6");
    assertThat(document.notes())
        .containsExactly("The text had its tabs written as escapes; they are undone");
    assertThat(text("见 D:\\temp\n规章\n文件\n").notes()).isEmpty();
  }

  @Test
  void entitiesAreDecoded() {
    var document = text("规章\t&nbsp;0&#51;&amp;lt;\thttp://x?a=1&copy=2&bogusname;");
    assertThat(lines(document)).containsExactly("规章\t\u00a003&lt;\thttp://x?a=1&copy=2&bogusname;");
    assertThat(document.notes()).containsExactly("The text held HTML entities; they are decoded");
  }

  @Test
  void theFirstHeadingOfMarkdownIsTheTitle() {
    assertThat(text("a\n## 二\n# 某局2024年年报 #\n# 后\n").title()).contains("某局2024年年报");
    assertThat(text("2024年年报\n").title()).isEmpty();
  }

  @Test
  void aTableWrittenAsTagsIntoATextIsRead() {
    assertThat(
            lines(
                text("# 年报\n一\n二<table><tr><td colspan=2>规章</td><td>0</td></tr></table>\n三 <br/>")))
        .containsExactly("# 年报", "一", "二", "| 0:1x2 规章 | 2:0 |", "", "三 <br/>");
  }

  @Test
  void aLineBeyondAnyReportIsALimit() {
    assertThatThrownBy(() -> text("0".repeat(1_000_001)))
        .isInstanceOf(ExtractionException.class)
        .hasMessage(
            "Cannot read a line of 1000001 characters: the limit is 1000000; cut the file down to the report");
  }

  @Test
  void aTextBeyondAnyReportIsALimit() {
    assertThatThrownBy(() -> text("0\n".repeat(5 << 20)))
        .hasMessage(
            "Cannot read 10485760 bytes of text: the limit is 8388608; cut the file down to the report");
  }
}
