package org.gongkai.conf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.issue.Check;
import org.gongkai.issue.Severity;

/**
 * Reads the heads of {@code checks/*.sql}: comment lines such as {@code -- title: …} at the top of
 * the file. A line without a key goes on with the value before it.
 */
final class ChecksReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern KEY = Pattern.compile("-- ([a-z_]+):\\s*(.*)");
  private static final Pattern RULE = Pattern.compile("[A-Z]+-\\d+(, [A-Z]+-\\d+)*");
  private static final List<String> KEYS = List.of("title", "severity", "reason", "rule");
  private static final List<String> SEVERITIES = List.of("error", "warning", "info");

  private final ConfFile file;
  private final Map<String, Located> head = new LinkedHashMap<>();

  private ChecksReader(ConfFile file) {
    this.file = file;
  }

  static List<Check> read(Path folder, Problems problems) {
    List<Check> checks = new ArrayList<>();
    for (Path path : YamlFile.list(folder, ".sql")) {
      ConfFile file = new ConfFile(path, problems);
      TextFile.read(file)
          .flatMap(text -> new ChecksReader(file).check(text))
          .ifPresent(checks::add);
    }
    return checks;
  }

  private Optional<Check> check(String text) {
    List<String> lines = text.lines().takeWhile(line -> line.startsWith("--")).toList();
    boolean good = isId();
    String key = "";
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = KEY.matcher(lines.get(i));
      if (line.matches()) {
        key = line.group(1);
        good &= isNew(key, i + 1);
        head.put(key, new Located(line.group(2).strip(), i + 1));
      } else if (head.containsKey(key)) goOn(key, lines.get(i).substring(2).strip());
      else {
        file.problem(i + 1, "Cannot use a comment without a key; known are " + KEYS);
        good = false;
      }
    }
    for (String needed : KEYS) good &= isThere(needed);
    good &= isSeverity();
    good &= isRule();
    return good ? Optional.of(check(id(), text)) : Optional.empty();
  }

  private Check check(String id, String text) {
    Severity severity = Severity.valueOf(head.get("severity").text().toUpperCase(Locale.ROOT));
    return new Check(
        id,
        head.get("title").text(),
        severity,
        head.get("reason").text(),
        head.get("rule").text(),
        text);
  }

  private void goOn(String key, String more) {
    Located before = head.get(key);
    head.put(key, new Located((before.text() + " " + more).strip(), before.line()));
  }

  private String id() {
    String name = file.path().getFileName().toString();
    return name.substring(0, name.length() - ".sql".length());
  }

  private boolean isId() {
    if (ID.matcher(id()).matches()) return true;
    file.problem(0, "Cannot use the name as an id; write it like carry-over-broken.sql");
    return false;
  }

  private boolean isNew(String key, int line) {
    if (!file.isOneOf("key", key, KEYS, line)) return false;
    if (!head.containsKey(key)) return true;
    file.problem(line, "Cannot use the key '" + key + "' twice");
    return false;
  }

  private boolean isThere(String key) {
    Located value = head.get(key);
    if (value != null) return file.isFilled(key, value.text(), value.line());
    file.problem(1, "Cannot find the key '" + key + "' in the head; add a line -- " + key + ": …");
    return false;
  }

  private boolean isSeverity() {
    Located severity = head.get("severity");
    if (severity == null || severity.text().isBlank()) return false;
    return file.isOneOf("severity", severity.text(), SEVERITIES, severity.line());
  }

  private boolean isRule() {
    Located rule = head.get("rule");
    if (rule == null || rule.text().isBlank()) return false;
    if (RULE.matcher(rule.text()).matches()) return true;
    file.problem(rule.line(), "Cannot use the rule '" + rule + "'; write it like E-1 or L-2, L-3");
    return false;
  }
}
