package org.gongkai.extract.isolate;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;

/** Writes documents for {@link DocumentReader}. */
record DocumentWriter(DataOutputStream out) {
  static final int HEADING = 1;
  static final int PARAGRAPH = 2;
  static final int GRID = 3;

  void write(ExtractedDocument document) throws IOException {
    write(document.mediaType());
    write(document.charset());
    write(document.title());
    out.writeInt(document.metadata().size());
    for (Map.Entry<String, String> field : new TreeMap<>(document.metadata()).entrySet()) {
      write(field.getKey());
      write(field.getValue());
    }
    out.writeInt(document.blocks().size());
    for (Block block : document.blocks()) write(block);
    out.writeBoolean(document.endsOpen());
    out.writeInt(document.notes().size());
    for (String note : document.notes()) write(note);
  }

  private void write(Block block) throws IOException {
    if (block instanceof Heading heading) {
      out.writeByte(HEADING);
      out.writeInt(heading.level());
      write(heading.text());
    } else if (block instanceof Paragraph paragraph) {
      out.writeByte(PARAGRAPH);
      write(paragraph.text());
    } else {
      out.writeByte(GRID);
      write((Grid) block);
    }
  }

  private void write(Grid grid) throws IOException {
    out.writeByte(grid.notation().ordinal());
    out.writeInt(grid.rows().size());
    for (List<Cell> row : grid.rows()) {
      out.writeInt(row.size());
      for (Cell cell : row) write(cell);
    }
  }

  private void write(Cell cell) throws IOException {
    write(cell.text());
    out.writeInt(cell.row());
    out.writeInt(cell.column());
    out.writeInt(cell.rowSpan());
    out.writeInt(cell.columnSpan());
    write(cell.address());
  }

  private void write(Optional<String> text) throws IOException {
    out.writeBoolean(text.isPresent());
    if (text.isPresent()) write(text.get());
  }

  /** Sixteen bits a character: half a surrogate pair, too, arrives as it was. */
  void write(String text) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(text.length() * Character.BYTES);
    buffer.asCharBuffer().put(text);
    out.writeInt(text.length());
    out.write(buffer.array());
  }
}
