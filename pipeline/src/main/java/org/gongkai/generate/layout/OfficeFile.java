package org.gongkai.generate.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;

/** Turns a finished office document into bytes that depend on its content alone. */
final class OfficeFile {
  private static final String TIME = "2026-01-01T00:00:00Z";

  private OfficeFile() {}

  /** The bytes of the document. */
  static byte[] of(POIXMLDocument document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      document.getProperties().getCoreProperties().setCreated(TIME);
      document.getProperties().getCoreProperties().setModified(TIME);
      document.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write a document in memory", e);
    } catch (OpenXML4JException e) {
      throw new IllegalStateException("Cannot write a document in memory: " + e.getMessage(), e);
    }
    return FixedZip.of(bytes.toByteArray());
  }
}
