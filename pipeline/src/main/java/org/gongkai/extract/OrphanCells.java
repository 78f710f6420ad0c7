package org.gongkai.extract;

import java.util.List;

/**
 * Puts rows and cells that stand outside any table into one. A page cut at its head, or with a
 * table closed too early, has such rows; parsers drop their tags, and the figures of neighbouring
 * cells would become one number.
 */
final class OrphanCells {
  private static final List<String> CELLS = List.of("tr", "td", "th");
  private static final List<String> RAW = List.of("script", "style", "textarea", "title", "xmp");

  /** With these begin the tags that matter, end tags and comments. */
  private static final String FIRST = "tTsSxX/!";

  /** The bit that makes a Latin letter a small one. */
  private static final int LOWER = 0x20;

  private final String html;
  private final StringBuilder out = new StringBuilder();
  private int copied;
  private int depth;

  private OrphanCells(String html) {
    this.html = html;
  }

  /** The page with a table tag in front of every run of orphans; the same string without any. */
  static String inTables(String html) {
    return new OrphanCells(html).read();
  }

  private String read() {
    int at = html.indexOf('<');
    while (at >= 0) at = html.indexOf('<', Math.max(at + 1, tag(at)));
    return copied == 0 && out.isEmpty() ? html : out.append(html, copied, html.length()).toString();
  }

  /** Handles the tag at an index and returns where to go on. */
  private int tag(int at) {
    if (at + 1 == html.length() || FIRST.indexOf(html.charAt(at + 1)) < 0) return at + 1;
    if (html.startsWith("<!--", at)) return after("-->", at + 4);
    if (html.charAt(at + 1) == '/') {
      if (isTag("table", at + 2) && depth > 0) depth--;
      return at + 1;
    }
    if (isTag("table", at + 1)) deeper();
    else if (depth == 0 && isCell(at)) wrap(at);
    for (String name : RAW) if (isTag(name, at + 1)) return endOf(name, at);
    return at + 1;
  }

  /** Where the end tag of an element begins that holds text only. */
  private int endOf(String name, int from) {
    int end = html.indexOf("</", from);
    while (end >= 0 && !isTag(name, end + 2)) end = html.indexOf("</", end + 2);
    return end < 0 ? html.length() : end;
  }

  private void deeper() {
    if (++depth > Limits.TABLE_DEPTH)
      throw ExtractionException.limit("a table inside so many tables", Limits.TABLE_DEPTH);
  }

  private void wrap(int at) {
    out.append(html, copied, at).append("<table>");
    copied = at;
    depth++;
  }

  private boolean isCell(int at) {
    for (String name : CELLS) if (isTag(name, at + 1)) return true;
    return false;
  }

  private boolean isTag(String name, int at) {
    int end = at + name.length();
    return end < html.length()
        && (html.charAt(at) | LOWER) == name.charAt(0) // most tags have another first letter
        && html.regionMatches(true, at, name, 0, name.length())
        && !Character.isLetterOrDigit(html.charAt(end));
  }

  private int after(String end, int from) {
    int found = html.indexOf(end, from);
    return found < 0 ? html.length() : found;
  }
}
