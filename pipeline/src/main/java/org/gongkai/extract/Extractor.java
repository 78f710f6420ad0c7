package org.gongkai.extract;

import org.gongkai.document.ExtractedDocument;

/** Reads the files of one media family. */
public interface Extractor {

  /**
   * What is on the page, verbatim.
   *
   * @param bytes the whole file, at least one byte
   * @param mediaType as detected from the content
   * @throws ExtractionException when a limit is reached or the content is of another kind
   */
  ExtractedDocument extract(byte[] bytes, String mediaType);
}
