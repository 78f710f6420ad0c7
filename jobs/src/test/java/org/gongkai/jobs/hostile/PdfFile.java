package org.gongkai.jobs.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A PDF file, object by object; the first is the catalog. */
final class PdfFile {
  private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
  private static final String ONE_PAGE = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

  private PdfFile() {}

  /** Pages that are their own parents. */
  static byte[] loopInPages() {
    return file("", CATALOG, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Parent 2 0 R /Count 100000 >>");
  }

  /** A drawing that draws itself. */
  static byte[] loopInForms() {
    return file(
        "",
        CATALOG,
        ONE_PAGE,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources"
            + " << /XObject << /F 5 0 R >> >> >>",
        stream("", "/F Do"),
        stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject"
                + " << /F 5 0 R >> >>",
            "/F Do /F Do"));
  }

  /** One that opens with a password only. */
  static byte[] encrypted() {
    String hash = "<" + "5a".repeat(32) + ">";
    return file(
        "/Encrypt 4 0 R /ID [<00> <00>]",
        CATALOG,
        ONE_PAGE,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>",
        "<< /Filter /Standard /V 1 /R 2 /P -4 /O " + hash + " /U " + hash + " >>");
  }

  /** A page of text. */
  static byte[] text(String text) {
    return file(
        "",
        CATALOG,
        ONE_PAGE,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources"
            + " << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        stream("", "BT /F 12 Tf 100 700 Td (" + text + ") Tj ET"));
  }

  private static String stream(String entries, String content) {
    return "<< "
        + entries
        + " /Length "
        + content.length()
        + " >>\nstream\n"
        + content
        + "\nendstream";
  }

  private static byte[] file(String trailer, String... objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    List<Integer> places = new ArrayList<>();
    for (String object : objects) {
      places.add(pdf.length());
      pdf.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
    }
    int table = pdf.length();
    pdf.append("xref\n0 ").append(places.size() + 1).append("\n0000000000 65535 f \n");
    for (int place : places) pdf.append(String.format(Locale.ROOT, "%010d 00000 n \n", place));
    pdf.append("trailer\n<< /Size ").append(places.size() + 1).append(" /Root 1 0 R ");
    pdf.append(trailer).append(" >>\nstartxref\n").append(table).append("\n%%EOF\n");
    return pdf.toString().getBytes(ISO_8859_1);
  }
}
