package org.gongkai.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.ExtractedDocument;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads HTML and XHTML pages, whole or in part, as a browser would show them. */
final class HtmlExtractor implements Extractor {
  /** Browsers look for the declaration in the first 1024 bytes; comments may stand before it. */
  private static final int DECLARATION_WITHIN = 8192;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<(?:meta\\b[^>]{0,200}?charset|\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)",
          Pattern.CASE_INSENSITIVE);

  private final LineReader lineReader;

  /** Hands the lines outside of marked-up tables to {@code lineReader}. */
  HtmlExtractor(LineReader lineReader) {
    this.lineReader = lineReader;
  }

  @Override
  public ExtractedDocument extract(byte[] bytes, String mediaType) {
    DecodedText decoded = TextDecoder.decode(bytes, declaredCharset(bytes));
    List<String> notes = new ArrayList<>(decoded.notes());
    Document page = parse(decoded.text(), notes);
    return new ExtractedDocument(
        mediaType,
        Optional.of(decoded.charset()),
        Optional.of(page.title()).filter(title -> !title.isBlank()),
        PageMetadata.of(page, notes),
        PageReader.read(page.body(), lineReader, notes),
        OpenEnd.of(decoded.text()),
        notes);
  }

  /** Parses a page or a fragment. */
  static Document parse(String html, List<String> notes) {
    int tags = tags(html);
    if (tags > Limits.TAGS) throw ExtractionException.limit(tags + " tags", Limits.TAGS);
    String whole = OrphanCells.inTables(html);
    if (whole.length() > html.length()) notes.add("Table rows stand outside a table");
    Document page = Parser.htmlParser().setMaxDepth(Limits.DEPTH).parseInput(whole, "");
    page.traverse((node, depth) -> checkDepth(depth));
    return page;
  }

  private static void checkDepth(int depth) {
    if (depth >= Limits.DEPTH)
      throw ExtractionException.limit("an element inside so many others", Limits.DEPTH);
  }

  private static int tags(String html) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++;
    return tags;
  }

  private static Optional<String> declaredCharset(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_WITHIN);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(head);
    return declaration.find() ? Optional.of(declaration.group(1)) : Optional.empty();
  }
}
