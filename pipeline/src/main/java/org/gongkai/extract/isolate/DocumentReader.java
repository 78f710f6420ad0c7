package org.gongkai.extract.isolate;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Notation;
import org.gongkai.document.Paragraph;

/** Reads what {@link DocumentWriter} wrote; bytes that end too soon are an {@link IOException}. */
record DocumentReader(DataInputStream in) {
  private static final Notation[] NOTATIONS = Notation.values();

  /** One of many things that stand in a row. */
  private interface Item<T> {
    T read() throws IOException;
  }

  ExtractedDocument document() throws IOException {
    return new ExtractedDocument(
        text(),
        optional(),
        optional(),
        metadata(),
        list(this::block),
        in.readBoolean(),
        list(this::text));
  }

  private Map<String, String> metadata() throws IOException {
    Map<String, String> fields = new TreeMap<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) fields.put(text(), text());
    return fields;
  }

  private Block block() throws IOException {
    int kind = in.readByte();
    if (kind == DocumentWriter.HEADING) return new Heading(in.readInt(), text());
    if (kind == DocumentWriter.PARAGRAPH) return new Paragraph(text());
    if (kind == DocumentWriter.GRID) return new Grid(notation(), list(() -> list(this::cell)));
    throw new StreamCorruptedException("Cannot read a block of kind " + kind);
  }

  private Notation notation() throws IOException {
    int ordinal = in.readByte();
    if (ordinal < 0 || ordinal >= NOTATIONS.length)
      throw new StreamCorruptedException("Cannot read the notation " + ordinal);
    return NOTATIONS[ordinal];
  }

  private Cell cell() throws IOException {
    return new Cell(text(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), text());
  }

  /** The list grows as its items arrive: a wrong count takes no memory. */
  private static <T> List<T> list(int count, Item<T> item) throws IOException {
    List<T> items = new ArrayList<>();
    for (int i = 0; i < count; i++) items.add(item.read());
    return items;
  }

  private <T> List<T> list(Item<T> item) throws IOException {
    return list(in.readInt(), item);
  }

  private Optional<String> optional() throws IOException {
    return in.readBoolean() ? Optional.of(text()) : Optional.empty();
  }

  String text() throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(Math.multiplyExact(length, Character.BYTES));
    if (bytes.length < length * Character.BYTES) throw new EOFException();
    return ByteBuffer.wrap(bytes).asCharBuffer().toString();
  }
}
