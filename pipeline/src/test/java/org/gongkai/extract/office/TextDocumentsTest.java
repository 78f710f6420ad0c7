package org.gongkai.extract.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.LineReader;
import org.gongkai.extract.grid.GridReaders;
import org.junit.jupiter.api.Test;

class TextDocumentsTest {
  private static final String TABLE =
      "\\trowd\\clvmgf\\cellx1000\\cellx3000"
          + "\\pard\\intbl \\u30002?\\cell \\pard\\intbl B\\cell\\row"
          + "\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000"
          + "\\pard\\intbl \\cell 1\\cell 2\\cell\\row\n\\pard ";

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : text.getBytes(Charset.forName("GBK")))
      escaped.append(b < 0 ? String.format("\\'%02x", b & 0xFF) : Character.toString(b));
    return escaped.toString();
  }

  private static ExtractedDocument rtf(String body) {
    String file = "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}}" + body + "}";
    return Made.read(file.getBytes(StandardCharsets.ISO_8859_1), "a.rtf");
  }

  @Test
  void richTextHasTheColumnsOfItsTables() {
    assertThat(Made.lines(rtf("\\f0 " + escaped("二、情况") + "\\par " + TABLE + "end\\par")))
        .containsExactly("二、情况", "[甲 2x1][B 1x2]", "[1][2]", "end");
  }

  @Test
  void richTextShowsNeitherDeletedNorHiddenText() {
    List<String> lines =
        Made.lines(
            rtf(
                "a{\\deleted b}{\\v c}{\\*\\bkmkstart x}{\\pict ffd8}{\\field{\\*\\fldinst PAGE}{\\fldrslt d}}\\par"));
    assertThat(lines).containsExactly("ad");
  }

  @Test
  void richTextThatWasCutEndsOpen() {
    ExtractedDocument whole = rtf("12\\par");
    ExtractedDocument cut =
        Made.read("{\\rtf1\\ansi 12".getBytes(StandardCharsets.ISO_8859_1), "a.rtf");
    assertThat(whole.endsOpen()).isFalse();
    assertThat(cut.endsOpen()).isTrue();
    assertThat(cut.notes())
        .containsExactly("The file ends before its last group does; it may be cut");
  }

  @Test
  void openDocumentTextKeepsItsSpans() {
    byte[] file =
        Made.zip(
            new TreeMap<>(
                Map.of(
                    "mimetype",
                    "application/vnd.oasis.opendocument.text",
                    "content.xml",
                    "<document-content><body><text><h outline-level=\"1\">年报</h><p>正<s c=\"2\"/>文</p>"
                        + "<table><table-header-rows><table-row><table-cell number-rows-spanned=\"2\">"
                        + "<p>甲</p></table-cell><table-cell number-columns-spanned=\"2\"><p>乙</p></table-cell>"
                        + "<covered-table-cell/></table-row></table-header-rows><table-row>"
                        + "<covered-table-cell/><table-cell><p>1</p></table-cell><table-cell><p>2</p>"
                        + "</table-cell></table-row></table></text></body></document-content>")));
    assertThat(Made.lines(new OpenTextExtractor(GRIDS).extract(file, "odt")))
        .containsExactly("#1 年报", "正  文", "[甲 2x1][乙 1x2]", "[1][2]");
  }

  private static final LineReader GRIDS = GridReaders::read;
}
