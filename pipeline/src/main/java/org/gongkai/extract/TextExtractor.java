package org.gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.ExtractedDocument;

/** Reads plain text and Markdown. */
final class TextExtractor implements Extractor {
  private static final Pattern TITLE = Pattern.compile("(?m)^ {0,3}#[ \\t]+(\\S.*?)[ \\t#]*$");
  private static final Pattern TABLE_TAG =
      Pattern.compile("<(/?)table(?:\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);

  private final LineReader lineReader;

  /** Hands the lines outside of marked-up tables to {@code lineReader}. */
  TextExtractor(LineReader lineReader) {
    this.lineReader = lineReader;
  }

  @Override
  public ExtractedDocument extract(byte[] bytes, String mediaType) {
    if (bytes.length > Limits.TEXT_BYTES)
      throw ExtractionException.limit(bytes.length + " bytes of text", Limits.TEXT_BYTES);
    DecodedText decoded = TextDecoder.decode(bytes, Optional.empty());
    List<String> notes = new ArrayList<>(decoded.notes());
    String text = unescaped(decoded.text(), notes);
    return new ExtractedDocument(
        mediaType,
        Optional.of(decoded.charset()),
        title(text),
        Map.of(),
        blocks(text, notes),
        OpenEnd.of(text),
        notes);
  }

  private static String unescaped(String text, List<String> notes) {
    String unescaped = text;
    if (Escapes.isJsonString(text)) {
      notes.add("The text was a JSON string; its escapes are undone");
      unescaped = Escapes.fromJson(text);
    } else if (Escapes.hasWrittenTabs(text)) {
      notes.add("The text had its tabs written as escapes; they are undone");
      unescaped = Escapes.fromWrittenTabs(text);
    }
    if (!Escapes.hasEntities(unescaped)) return unescaped;
    notes.add("The text held HTML entities; they are decoded");
    return Escapes.fromEntities(unescaped);
  }

  private static Optional<String> title(String text) {
    if (text.indexOf('#') < 0) return Optional.empty();
    Matcher title = TITLE.matcher(text);
    return title.find() ? Optional.of(title.group(1)) : Optional.empty();
  }

  /** The lines as blocks; tables that are written into the text as tags are read as marked up. */
  private List<Block> blocks(String text, List<String> notes) {
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    for (int[] table : tables(text)) {
      blocks.addAll(lines(text.substring(from, table[0]), notes));
      blocks.addAll(markedUp(text.substring(table[0], table[1]), notes));
      from = table[1];
    }
    blocks.addAll(lines(text.substring(from), notes));
    return blocks;
  }

  /** Where the outermost tables begin and end. */
  private static List<int[]> tables(String text) {
    List<int[]> tables = new ArrayList<>();
    if (text.indexOf('<') < 0) return tables;
    int start = 0;
    int depth = 0;
    Matcher tag = TABLE_TAG.matcher(text);
    while (tag.find()) {
      boolean opens = tag.group(1).isEmpty();
      if (opens && depth++ == 0) start = tag.start();
      else if (!opens && depth > 0 && --depth == 0) tables.add(new int[] {start, tag.end()});
    }
    if (tables.size() > Limits.TABLES_IN_TEXT)
      throw ExtractionException.limit(tables.size() + " tables", Limits.TABLES_IN_TEXT);
    return tables;
  }

  private List<Block> markedUp(String table, List<String> notes) {
    return PageReader.read(HtmlExtractor.parse(table, notes).body(), lineReader, notes);
  }

  private List<Block> lines(String text, List<String> notes) {
    return lineReader.read(PlainLines.of(text, notes));
  }
}
