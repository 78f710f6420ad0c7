package org.gongkai.extract.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.ExtractionException.Reason;
import org.junit.jupiter.api.Test;

class WordExtractorTest {

  private static String p(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String tc(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(r(text)) + "</w:tc>";
  }

  private static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String tbl(String... rows) {
    return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
  }

  private static List<String> lines(String body) {
    return Made.lines(Made.read(Made.word(body), "a.docx"));
  }

  @Test
  void cellsKeepTheirSpans() {
    assertThat(
            lines(
                tbl(
                    tr(
                        tc("<w:vMerge w:val=\"restart\"/>", "甲"),
                        tc("<w:gridSpan w:val=\"2\"/>", "乙")),
                    tr(tc("<w:vMerge/>", ""), tc("", "1"), tc("", "2")),
                    tr(
                        tc("<w:hMerge w:val=\"restart\"/>", "丙"),
                        tc("<w:hMerge/>", ""),
                        tc("", "3")))))
        .containsExactly("[甲 2x1][乙 1x2]", "[1][2]", "[丙 1x2][3]");
  }

  @Test
  void aRowMayBeginBehindTheFirstColumn() {
    assertThat(
            lines(
                tbl(
                    tr(tc("", "甲"), tc("", "乙"), tc("", "丙")),
                    "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
                        + tc("", "1")
                        + tc("", "2")
                        + "</w:tr>")))
        .containsExactly("[甲][乙][丙]", "[][1][2]");
  }

  @Test
  void whatWasInsertedIsReadAndWhatWasDeletedIsNot() {
    assertThat(
            lines(
                tbl(
                    tr(
                        tc("", "受理"),
                        "<w:tc>"
                            + p(
                                "<w:del><w:r><w:delText>12</w:delText></w:r></w:del>"
                                    + "<w:ins>"
                                    + r("13")
                                    + "</w:ins>")
                            + "</w:tc>"),
                    "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>"
                        + tc("", "旧")
                        + tc("", "9")
                        + "</w:tr>")))
        .containsExactly("[受理][13]");
  }

  @Test
  void hiddenTextIsNotShown() {
    assertThat(
            lines(
                p(
                    r("共5件")
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>另有6件</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>。</w:t></w:r>")))
        .containsExactly("共5件。");
  }

  @Test
  void tableInATextBoxIsReadOnce() {
    String box = "<w:txbxContent>" + tbl(tr(tc("", "甲"), tc("", "1"))) + "</w:txbxContent>";
    assertThat(
            lines(
                p(
                    r("见表")
                        + "<w:r><mc:AlternateContent><mc:Choice>"
                        + box
                        + "</mc:Choice><mc:Fallback><w:pict>"
                        + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>")))
        .containsExactly("见表", "[甲][1]");
  }

  @Test
  void contentControlsHoldTablesRowsAndCells() {
    String row = "<w:sdt><w:sdtContent>" + tr(tc("", "乙"), tc("", "2")) + "</w:sdtContent></w:sdt>";
    String cell = "<w:sdt><w:sdtContent>" + tc("", "3") + "</w:sdtContent></w:sdt>";
    assertThat(
            lines(
                "<w:sdt><w:sdtContent>"
                    + tbl(tr(tc("", "甲"), tc("", "1")), row, tr(tc("", "丙"), cell))
                    + "</w:sdtContent></w:sdt>"))
        .containsExactly("[甲][1]", "[乙][2]", "[丙][3]");
  }

  @Test
  void aTableThatHoldsATableLaysOutThePage() {
    String inner = tbl(tr(tc("", "甲"), tc("", "1")));
    assertThat(lines(tbl("<w:tr><w:tc>" + p(r("说明")) + inner + p("") + "</w:tc></w:tr>")))
        .containsExactly("说明", "[甲][1]");
  }

  @Test
  void theStrictSpellingIsRead() {
    byte[] strict =
        Made.word(
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/",
            "",
            p(r("严格")) + tbl(tr(tc("<w:gridSpan w:val=\"2\"/>", "甲"), tc("", "1"))));
    assertThat(Made.lines(Made.read(strict, "a.docx"))).containsExactly("严格", "[甲 1x2][1]");
  }

  @Test
  void outlineLevelsAreHeadings() {
    assertThat(lines(p("<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>" + r("二、情况")) + p(r("正文"))))
        .containsExactly("#2 二、情况", "正文");
  }

  @Test
  void nothingIsFetchedForAnEntity() {
    byte[] hostile =
        Made.word(
            "urn:w",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
            "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
            p(r("甲&x;乙")));
    assertThatThrownBy(() -> Made.read(hostile, "a.docx"))
        .isInstanceOf(ExtractionException.class)
        .hasMessageStartingWith("Cannot read a document of Word: its XML is broken");
  }

  @Test
  void aFileThatWasCutIsNotRead() {
    byte[] whole = Made.word(p(r("全文")) + tbl(tr(tc("", "甲"), tc("", "1"))));
    byte[] cut = Arrays.copyOf(whole, whole.length - 40);
    assertThatThrownBy(() -> Made.read(cut, "a.docx"))
        .isInstanceOfSatisfying(
            ExtractionException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED))
        .hasMessageContaining("it is cut or broken")
        .hasMessageContaining("fetch the file again");
  }

  @Test
  void aFileWithAPasswordSaysTheWayOut() throws IOException, GeneralSecurityException {
    byte[] locked = locked(Made.word(p(r("密"))));
    assertThatThrownBy(() -> Made.read(locked, "a.docx"))
        .isInstanceOf(ExtractionException.class)
        .hasMessage(
            "Cannot read an office file with a password; save it without one and land it again");
  }

  private static byte[] locked(byte[] plain) throws IOException, GeneralSecurityException {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(file)) {
        out.write(plain);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void aPartThatUnpacksToMoreThanAnyReportIsNotRead() {
    byte[] bomb = Made.word(p(r(" ".repeat(65 << 20))));
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThatThrownBy(() -> Made.read(bomb, "a.docx"))
        .isInstanceOfSatisfying(
            ExtractionException.class, e -> assertThat(e.reason()).isEqualTo(Reason.LIMIT));
  }

  @Test
  void aPackageOfSomethingElseIsUnsupported() {
    byte[] other = Made.zip(Map.of("a.txt", "甲"));
    assertThatThrownBy(() -> Made.read(other, "a.zip"))
        .isInstanceOf(ExtractionException.class)
        .hasMessageContaining("application/zip");
  }
}
