package org.gongkai.extract.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.gongkai.extract.Extractors;

/** Office files in sight of the tests, and what is read of them. */
final class Made {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private Made() {}

  /** A document of Word with that body. */
  static byte[] word(String body) {
    return word(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main", RELATIONS, "", body);
  }

  /**
   * A document of Word.
   *
   * @param prolog before the root element
   */
  static byte[] word(String namespace, String relations, String prolog, String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        types(
            "/word/document.xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"));
    parts.put("_rels/.rels", relation(relations + "officeDocument", "word/document.xml"));
    parts.put(
        "word/document.xml",
        prolog
            + "<w:document xmlns:w=\"%s\" xmlns:mc=\"urn:mc\"><w:body>%s</w:body></w:document>"
                .formatted(namespace, body));
    return zip(parts);
  }

  /** A workbook of one sheet; {@code state} is an attribute of it. */
  static byte[] workbook(String state, String sheet) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        types(
            "/xl/workbook.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"));
    parts.put("_rels/.rels", relation(RELATIONS + "officeDocument", "xl/workbook.xml"));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"一\" sheetId=\"1\" %s r:id=\"rId1\"/></sheets></workbook>"
            .formatted(state));
    parts.put(
        "xl/_rels/workbook.xml.rels", relation(RELATIONS + "worksheet", "worksheets/sheet1.xml"));
    parts.put("xl/worksheets/sheet1.xml", "<worksheet>" + sheet + "</worksheet>");
    return zip(parts);
  }

  private static String types(String part, String type) {
    return ("<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"%s\" ContentType=\"%s\"/></Types>")
        .formatted(PACKAGE, part, type);
  }

  private static String relation(String type, String target) {
    return ("<Relationships xmlns=\"%srelationships\">"
            + "<Relationship Id=\"rId1\" Type=\"%s\" Target=\"%s\"/></Relationships>")
        .formatted(PACKAGE, type, target);
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue().getBytes(UTF_8));
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static ExtractedDocument read(byte[] bytes, String name) {
    return Extractors.standard().extract(bytes, name);
  }

  /** Blocks as lines; cells in brackets, with their spans where they have some. */
  static List<String> lines(ExtractedDocument document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) lines.add(paragraph.text());
      if (block instanceof Heading heading) lines.add("#" + heading.level() + " " + heading.text());
      if (block instanceof Grid grid)
        grid.rows()
            .forEach(row -> lines.add(String.join("", row.stream().map(Made::cell).toList())));
    }
    return lines;
  }

  private static String cell(Cell cell) {
    boolean spans = cell.rowSpan() > 1 || cell.columnSpan() > 1;
    String text = cell.text().replace("\n", "/");
    return "[" + text + (spans ? " " + cell.rowSpan() + "x" + cell.columnSpan() : "") + "]";
  }
}
