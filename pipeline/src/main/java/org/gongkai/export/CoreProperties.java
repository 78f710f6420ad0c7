package org.gongkai.export;

/** The part of an office file that names its maker and the time of its making. */
final class CoreProperties {
  static final String NAME = "docProps/core.xml";

  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Gongkai</dc:creator>\
      <dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created></cp:coreProperties>
      """;

  private CoreProperties() {}

  /**
   * The part.
   *
   * @param created ISO instant of the snapshot: the time of the figures, not of the writing
   */
  static String of(String created) {
    return XML.formatted(created);
  }
}
