package org.gongkai.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Undoes what storing a text inside JSON or HTML has left in it. */
final class Escapes {
  private static final Pattern JSON = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|([nrtbf\"\\\\/]))");
  private static final Pattern JSON_BREAK = Pattern.compile("\\\\[nt]");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8}\\d{0,2});");

  private static final String TAB = "\\t";

  /** Fewer may be meant as they stand. */
  private static final int SEVERAL = 3;

  private Escapes() {}

  /** The text is one JSON string: its line ends and tabs are written as escapes. */
  static boolean isJsonString(String text) {
    if (text.indexOf('\\') < 0) return false;
    long written = JSON_BREAK.matcher(text).results().limit(SEVERAL).count();
    return written == SEVERAL && text.strip().lines().count() == 1;
  }

  /** Lines whose tabs, and only tabs, are written as escapes. */
  static boolean hasWrittenTabs(String text) {
    return text.indexOf('\\') >= 0
        && text.indexOf('\t') < 0
        && text.lines().filter(line -> line.contains(TAB)).limit(SEVERAL).count() == SEVERAL;
  }

  static String fromWrittenTabs(String text) {
    return text.replace(TAB, "\t");
  }

  /** The content of a JSON string, with or without its quotes. */
  static String fromJson(String text) {
    String inner = text.strip();
    if (inner.length() > 1 && inner.startsWith("\"") && inner.endsWith("\""))
      inner = inner.substring(1, inner.length() - 1);
    return JSON.matcher(inner).replaceAll(match -> Matcher.quoteReplacement(character(match)));
  }

  private static String character(MatchResult escape) {
    if (escape.group(1) != null)
      return String.valueOf((char) Integer.parseInt(escape.group(1), 16));
    return switch (escape.group(2).charAt(0)) {
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      case 'b' -> "\b";
      case 'f' -> "\f";
      default -> escape.group(2);
    };
  }

  static boolean hasEntities(String text) {
    return text.indexOf('&') >= 0 && ENTITY.matcher(text).find();
  }

  /** The text with its HTML entities decoded; what only looks like one stays. */
  static String fromEntities(String text) {
    Map<String, String> characters = new HashMap<>();
    return ENTITY
        .matcher(text)
        .replaceAll(entity -> characters.computeIfAbsent(entity.group(), Escapes::entity));
  }

  private static String entity(String entity) {
    return Matcher.quoteReplacement(Parser.unescapeEntities(entity, true));
  }
}
