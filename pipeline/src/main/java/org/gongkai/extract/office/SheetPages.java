package org.gongkai.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Block;
import org.gongkai.document.ExtractedDocument;

/** Collects the sheets of a workbook, in their order, into a document. */
final class SheetPages {
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /** Adds a sheet; of one that is not shown it is only said that it is there. */
  void add(Sheet sheet, boolean isHidden) {
    if (isHidden) {
      if (!sheet.rows().isEmpty()) notes.add("The hidden sheet " + sheet.name() + " was left out");
      return;
    }
    long hidden = sheet.hiddenTexts();
    if (hidden > 0)
      notes.add(hidden + " cells in hidden rows and columns of " + sheet.name() + " were left out");
    blocks.addAll(SheetBlocks.of(sheet));
  }

  ExtractedDocument document(String mediaType, PropertyFields properties) {
    return new ExtractedDocument(
        mediaType, Optional.empty(), Optional.empty(), properties.fields(), blocks, false, notes);
  }
}
