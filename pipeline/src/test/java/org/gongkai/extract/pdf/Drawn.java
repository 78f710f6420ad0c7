package org.gongkai.extract.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Small PDF files by their drawing operations; pages are 400 wide and 300 high. */
final class Drawn {
  private final PDDocument document = new PDDocument();

  /** A text in a Chinese font that the file names alone, its place from the lower left corner. */
  static String text(String text, int size, double x, double y) {
    return "BT /F1 %d Tf %s %s Td %s Tj ET\n".formatted(size, x, y, hex(text));
  }

  static String hex(String text) {
    return text.chars().mapToObj("%04X"::formatted).collect(Collectors.joining("", "<", ">"));
  }

  /** Lines around and between columns 100 wide and rows 20 high, from the upper left corner. */
  static String grid(int columns, int rows, double left, double top) {
    StringBuilder lines = new StringBuilder();
    for (int row = 0; row <= rows; row++)
      lines.append(line(left, top - 20 * row, left + 100 * columns, top - 20 * row));
    for (int column = 0; column <= columns; column++)
      lines.append(line(left + 100 * column, top, left + 100 * column, top - 20 * rows));
    return lines.toString();
  }

  static String line(double x1, double y1, double x2, double y2) {
    return "%s %s m %s %s l S\n".formatted(x1, y1, x2, y2);
  }

  Drawn page(String operations) {
    return page(operations, 0, new COSDictionary());
  }

  /**
   * @param rotation clockwise, in degrees
   * @param objects what the page can show by name, beside the font F1
   */
  Drawn page(String operations, int rotation, COSDictionary objects) {
    PDPage page = new PDPage(new PDRectangle(400, 300));
    page.setRotation(rotation);
    COSDictionary resources = new COSDictionary();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem("F1", font());
    resources.setItem(COSName.FONT, fonts);
    resources.setItem(COSName.XOBJECT, objects);
    page.getCOSObject().setItem(COSName.RESOURCES, resources);
    page.getCOSObject().setItem(COSName.CONTENTS, stream(operations));
    document.addPage(page);
    return this;
  }

  COSStream stream(String text) {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stream;
  }

  /** A drawing that a page can show; it can show itself as X. */
  COSStream form(String operations) {
    COSStream form = stream(operations);
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, new PDRectangle(400, 300).getCOSArray());
    COSDictionary objects = new COSDictionary();
    objects.setItem("X", form);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.XOBJECT, objects);
    form.setItem(COSName.RESOURCES, resources);
    return form;
  }

  /** A picture of one grey dot. */
  COSStream picture() {
    COSStream picture = stream("\u0080");
    picture.setItem(COSName.TYPE, COSName.XOBJECT);
    picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
    picture.setInt(COSName.WIDTH, 1);
    picture.setInt(COSName.HEIGHT, 1);
    picture.setInt(COSName.BITS_PER_COMPONENT, 8);
    picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
    return picture;
  }

  static COSDictionary named(String name, COSStream object) {
    COSDictionary objects = new COSDictionary();
    objects.setItem(name, object);
    return objects;
  }

  private static COSDictionary font() {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("GB1"));
    system.setInt(COSName.SUPPLEMENT, 5);
    COSDictionary cid = new COSDictionary();
    cid.setItem(COSName.TYPE, COSName.FONT);
    cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    cid.setName(COSName.BASE_FONT, "STSong-Light");
    cid.setItem(COSName.CIDSYSTEMINFO, system);
    cid.setInt(COSName.DW, 1000);
    COSArray descendants = new COSArray();
    descendants.add(cid);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UTF16-H");
    font.setName(COSName.ENCODING, "UniGB-UTF16-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  PDDocument document() {
    return document;
  }

  byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
