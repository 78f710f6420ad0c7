package org.gongkai.extract.isolate;

import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.DocumentLimits;
import org.gongkai.extract.Extractors;
import org.gongkai.extract.FileExtractor;

/** What a child process reads with: every extractor there is. */
public final class EveryFormat implements FileExtractor {
  private final Extractors extractors;

  /** Made by its name, in the child. */
  public EveryFormat(DocumentLimits limits) {
    this.extractors = Extractors.standard().within(limits);
  }

  @Override
  public ExtractedDocument extract(byte[] bytes, String fileName) {
    return extractors.extract(bytes, fileName);
  }
}
