package org.gongkai.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is on a page, in reading order, verbatim.
 *
 * @param mediaType as detected, such as {@code text/html}
 * @param charset the encoding that was used to decode it; empty for binary formats
 * @param title the document's own title, if it declares one
 * @param metadata named fields that the page declares about itself (HTML meta names, lower case)
 * @param blocks headings, paragraphs and grids in reading order
 * @param endsOpen the page ends in a digit that nothing closes: it may have been cut within a
 *     figure
 * @param notes what was lost or clamped on the way, one sentence each
 */
public record ExtractedDocument(
    String mediaType,
    Optional<String> charset,
    Optional<String> title,
    Map<String, String> metadata,
    List<Block> blocks,
    boolean endsOpen,
    List<String> notes) {
  public ExtractedDocument {
    metadata = Map.copyOf(metadata);
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /** The same page with a title that it is known by elsewhere, unless it declares its own. */
  public ExtractedDocument titled(Optional<String> known) {
    return new ExtractedDocument(
        mediaType, charset, title.or(() -> known), metadata, blocks, endsOpen, notes);
  }

  /** The same page with other blocks. */
  public ExtractedDocument withBlocks(List<Block> others) {
    return new ExtractedDocument(mediaType, charset, title, metadata, others, endsOpen, notes);
  }
}
