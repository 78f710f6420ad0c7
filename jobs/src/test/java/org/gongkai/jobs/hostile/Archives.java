package org.gongkai.jobs.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip archives, and the Office documents that are archives. */
final class Archives {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private Archives() {}

  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** Three archives in each of {@code levels} archives. */
  static byte[] nested(int levels, byte[] innermost) throws IOException {
    byte[] inner = innermost;
    for (int level = 0; level < levels; level++) {
      Map<String, byte[]> three = new LinkedHashMap<>();
      for (int i = 0; i < 3; i++) three.put(i + (level == 0 ? ".txt" : ".zip"), inner);
      inner = zip(three);
    }
    return inner;
  }

  /** A Word document with that document part. */
  static byte[] docx(String doctype, String body) throws IOException {
    return zip(docxParts(doctype, body));
  }

  private static Map<String, byte[]> docxParts(String doctype, String body) {
    String document =
        XML
            + doctype
            + "<w:document xmlns:w=\""
            + WORD
            + "\"><w:body>"
            + body
            + "</w:body>"
            + "</w:document>";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        types("/word/document.xml", "wordprocessingml.document.main", "").getBytes(UTF_8));
    parts.put("_rels/.rels", relations("officeDocument", "word/document.xml").getBytes(UTF_8));
    parts.put("word/document.xml", document.getBytes(UTF_8));
    return parts;
  }

  static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  /** A Word document of a megabyte whose document part has that many bytes. */
  static byte[] bomb(long bytes) throws IOException {
    Map<String, byte[]> parts = docxParts("", "BODY");
    String[] document = new String(parts.remove("word/document.xml"), UTF_8).split("BODY");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(document[0].getBytes(UTF_8));
      byte[] paragraphs = paragraph("0".repeat(1000)).repeat(1000).getBytes(UTF_8);
      for (long written = 0; written < bytes; written += paragraphs.length) zip.write(paragraphs);
      zip.write(document[1].getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  /** A workbook with one row of so many cells. */
  static byte[] wideWorkbook(int columns) throws IOException {
    StringBuilder row = new StringBuilder("<row r=\"1\">");
    for (int i = 0; i < columns; i++)
      row.append("<c r=\"").append(letters(i)).append("1\"><v>").append(i).append("</v></c>");
    return workbook(row.append("</row>").toString());
  }

  static byte[] workbook(String rows) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        types(
                "/xl/workbook.xml",
                "spreadsheetml.sheet.main",
                "<Override PartName=\"/xl/worksheets/sheet1.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument"
                    + ".spreadsheetml.worksheet+xml\"/>")
            .getBytes(UTF_8));
    parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml").getBytes(UTF_8));
    parts.put(
        "xl/workbook.xml",
        (XML
                + "<workbook xmlns=\""
                + SHEET
                + "\" xmlns:r=\""
                + OFFICE
                + "\"><sheets>"
                + "<sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
            .getBytes(UTF_8));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relations("worksheet", "worksheets/sheet1.xml").getBytes(UTF_8));
    parts.put(
        "xl/worksheets/sheet1.xml",
        (XML + "<worksheet xmlns=\"" + SHEET + "\"><sheetData>" + rows + "</sheetData></worksheet>")
            .getBytes(UTF_8));
    return zip(parts);
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  private static String types(String part, String type, String others) {
    return XML
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\""
        + part
        + "\" ContentType=\"application/vnd.openxmlformats-officedocument."
        + type
        + "+xml\"/>"
        + others
        + "</Types>";
  }

  private static String relations(String type, String target) {
    return XML
        + "<Relationships xmlns=\""
        + PACKAGE
        + "\"><Relationship Id=\"r1\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }
}
