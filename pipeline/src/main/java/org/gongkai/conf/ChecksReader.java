package org.gongkai.conf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.issue.Check;
import org.gongkai.issue.Severity;

/** Reads {@code checks/*.sql}. */
final class ChecksReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern RULE = Pattern.compile("[A-Z]+-\\d+(, [A-Z]+-\\d+)*");
  private static final List<String> KEYS = List.of("title", "severity", "reason", "rule");
  private static final List<String> SEVERITIES = List.of("error", "warning", "info");

  private final ConfFile file;
  private final SqlHead head;

  private ChecksReader(ConfFile file, SqlHead head) {
    this.file = file;
    this.head = head;
  }

  static List<Check> read(Path folder, Problems problems) {
    List<Check> checks = new ArrayList<>();
    for (Path path : YamlFile.list(folder, ".sql")) {
      ConfFile file = new ConfFile(path, problems);
      TextFile.read(file)
          .flatMap(
              text -> new ChecksReader(file, SqlHead.of(file, text, KEYS, List.of())).check(text))
          .ifPresent(checks::add);
    }
    return checks;
  }

  private Optional<Check> check(String text) {
    boolean good = isId() & head.isGood() & isSeverity() & isRule();
    return good ? Optional.of(check(id(), text)) : Optional.empty();
  }

  private Check check(String id, String text) {
    Severity severity = Severity.valueOf(head.text("severity").toUpperCase(Locale.ROOT));
    return new Check(
        id, head.text("title"), severity, head.text("reason"), head.text("rule"), text);
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

  private boolean isSeverity() {
    Located severity = head.value("severity");
    if (severity.text().isBlank()) return false;
    return file.isOneOf("severity", severity.text(), SEVERITIES, severity.line());
  }

  private boolean isRule() {
    Located rule = head.value("rule");
    if (rule.text().isBlank()) return false;
    if (RULE.matcher(rule.text()).matches()) return true;
    file.problem(rule.line(), "Cannot use the rule '" + rule + "'; write it like E-1 or L-2, L-3");
    return false;
  }
}
