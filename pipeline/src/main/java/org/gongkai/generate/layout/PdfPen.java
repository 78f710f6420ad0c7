package org.gongkai.generate.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Writes PDF pages with a Chinese font that the file names and does not bring along. The same calls
 * give the same bytes. Lengths are in points from the upper left corner of the page.
 */
final class PdfPen {
  private static final long ID = 1;

  /** The characters of half width in the font's character collection, by number. */
  private static final int[] HALF_WIDE = {1, 95};

  private final float width;
  private final float height;
  private final PDDocument document = new PDDocument();
  private final COSDictionary font = new COSDictionary();
  private final SortedSet<Character> used = new TreeSet<>();
  private final StringBuilder page = new StringBuilder();

  PdfPen(float width, float height) {
    this.width = width;
    this.height = height;
  }

  /** How wide a text is, set in a size of 1. */
  static double width(String text) {
    return text.chars().mapToDouble(c -> isHalfWide(c) ? 0.5 : 1).sum();
  }

  private static boolean isHalfWide(int c) {
    return c >= ' ' && c <= '~';
  }

  /** A line of text that begins at {@code x} and stands on {@code y}. */
  void text(String text, double size, double x, double y) {
    if (text.isEmpty()) return;
    text.chars().forEach(c -> used.add((char) c));
    String codes = text.chars().mapToObj("%04X"::formatted).collect(Collectors.joining());
    write("BT /F1 %.2f Tf %.2f %.2f Td <%s> Tj ET", size, x, height - y, codes);
  }

  /** The outline of a cell as one stroke. */
  void frame(double left, double top, double right, double bottom) {
    write("%.2f %.2f %.2f %.2f re S", left, height - bottom, right - left, bottom - top);
  }

  /** A line as a stroke. */
  void stroke(double x1, double y1, double x2, double y2) {
    write("%.2f %.2f m %.2f %.2f l S", x1, height - y1, x2, height - y2);
  }

  /** A filled area, such as a thin one that is a line. */
  void area(double left, double top, double right, double bottom) {
    write("%.2f %.2f %.2f %.2f re f", left, height - bottom, right - left, bottom - top);
  }

  private void write(String operators, Object... operands) {
    page.append(String.format(Locale.ROOT, operators, operands)).append('\n');
  }

  /** Ends a page. */
  void turn() {
    PDPage sheet = new PDPage(new PDRectangle(width, height));
    COSDictionary fonts = new COSDictionary();
    fonts.setItem("F1", font);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    sheet.getCOSObject().setItem(COSName.RESOURCES, resources);
    sheet.getCOSObject().setItem(COSName.CONTENTS, stream("0.5 w\n" + page));
    document.addPage(sheet);
    page.setLength(0);
  }

  private COSStream stream(String text) {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(text.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write into memory", e);
    }
    return stream;
  }

  /** The whole file; the pen is used up. */
  byte[] bytes() {
    try (PDDocument done = document;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      fillFont();
      done.setDocumentId(ID);
      done.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write into memory", e);
    }
  }

  private void fillFont() {
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UTF16-H");
    font.setName(COSName.ENCODING, "UniGB-UTF16-H");
    font.setItem(COSName.DESCENDANT_FONTS, array(descendant()));
    font.setItem(COSName.TO_UNICODE, stream(unicodes()));
  }

  private static COSDictionary descendant() {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("GB1"));
    system.setInt(COSName.SUPPLEMENT, 5);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "STSong-Light");
    descriptor.setInt(COSName.FLAGS, 6);
    COSDictionary cid = new COSDictionary();
    cid.setItem(COSName.TYPE, COSName.FONT);
    cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    cid.setName(COSName.BASE_FONT, "STSong-Light");
    cid.setItem(COSName.CIDSYSTEMINFO, system);
    cid.setItem(COSName.FONT_DESC, descriptor);
    cid.setInt(COSName.DW, 1000);
    cid.setItem(
        COSName.W,
        array(COSInteger.get(HALF_WIDE[0]), COSInteger.get(HALF_WIDE[1]), COSInteger.get(500)));
    return cid;
  }

  private static COSArray array(COSBase... items) {
    COSArray array = new COSArray();
    for (COSBase item : items) array.add(item);
    return array;
  }

  /** Codes are UTF-16: each stands for itself, also where the collection has no such character. */
  private String unicodes() {
    StringBuilder map =
        new StringBuilder(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CMapName /UTF16 def\n/CMapType 2 def\n"
                + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    for (char c : used)
      map.append("1 beginbfchar\n<%1$04X> <%1$04X>\nendbfchar\n".formatted((int) c));
    return map.append("endcmap\nend\nend\n").toString();
  }
}
