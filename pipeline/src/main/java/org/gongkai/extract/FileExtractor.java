package org.gongkai.extract;

import org.gongkai.document.ExtractedDocument;

/** Reads whole files, whatever they are. */
@FunctionalInterface
public interface FileExtractor {

  /**
   * What is on the page, verbatim.
   *
   * @param fileName a hint; the content decides
   * @throws ExtractionException when the file is empty, of a kind that nothing here reads, or
   *     beyond a limit
   */
  ExtractedDocument extract(byte[] bytes, String fileName);
}
