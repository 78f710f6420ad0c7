package org.gongkai.conf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The head of a SQL file: comment lines such as {@code -- title: …} at its top. A line without a
 * key goes on with the value before it.
 */
final class SqlHead {
  private static final Pattern KEY = Pattern.compile("-- ([a-z_]+):\\s*(.*)");

  private final ConfFile file;
  private final List<String> keys;
  private final Map<String, Located> values = new LinkedHashMap<>();
  private boolean good = true;

  private SqlHead(ConfFile file, List<String> keys) {
    this.file = file;
    this.keys = keys;
  }

  /**
   * Reads the head; a key that is not known, there twice, needed and missing, or empty is a
   * problem.
   *
   * @param needed keys that must be there
   * @param further keys that may be there
   */
  static SqlHead of(ConfFile file, String text, List<String> needed, List<String> further) {
    List<String> keys = new ArrayList<>(needed);
    keys.addAll(further);
    SqlHead head = new SqlHead(file, keys);
    head.read(text.lines().takeWhile(line -> line.startsWith("--")).toList());
    for (String key : needed) head.good &= head.isThere(key);
    return head;
  }

  /** The comment at the top of a SQL file as one line of text. */
  static String comment(String text) {
    return text.lines()
        .takeWhile(line -> line.startsWith("--"))
        .map(line -> line.substring(2).strip())
        .collect(Collectors.joining(" "));
  }

  private void read(List<String> lines) {
    String key = "";
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = KEY.matcher(lines.get(i));
      if (line.matches()) {
        key = line.group(1);
        good &= isNew(key, i + 1);
        values.put(key, new Located(line.group(2).strip(), i + 1));
      } else if (values.containsKey(key)) goOn(key, lines.get(i).substring(2).strip());
      else {
        file.problem(i + 1, "Cannot use a comment without a key; known are " + keys);
        good = false;
      }
    }
  }

  private void goOn(String key, String more) {
    Located before = values.get(key);
    values.put(key, new Located((before.text() + " " + more).strip(), before.line()));
  }

  private boolean isNew(String key, int line) {
    if (!file.isOneOf("key", key, keys, line)) return false;
    if (!values.containsKey(key)) return true;
    file.problem(line, "Cannot use the key '" + key + "' twice");
    return false;
  }

  private boolean isThere(String key) {
    Located value = values.get(key);
    if (value != null) return file.isFilled(key, value.text(), value.line());
    file.problem(1, "Cannot find the key '" + key + "' in the head; add a line -- " + key + ": …");
    return false;
  }

  /** Whether the head has no problem. */
  boolean isGood() {
    return good;
  }

  /** The value of a key; blank, on the first line, where it is not there. */
  Located value(String key) {
    return values.getOrDefault(key, new Located("", 1));
  }

  String text(String key) {
    return value(key).text();
  }
}
