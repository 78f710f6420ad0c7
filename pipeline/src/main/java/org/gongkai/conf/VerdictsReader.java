package org.gongkai.conf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.issue.Verdict;

/** Reads {@code verdicts.csv}: what people decided about issues. A folder without it has none. */
final class VerdictsReader {
  private static final List<String> COLUMNS =
      List.of("issue_key", "verdict", "reason", "by", "until");
  private static final List<String> DECISIONS =
      Stream.of(Verdict.Decision.values()).map(Verdict.Decision::code).toList();

  private final ConfFile file;
  private final Map<String, Integer> lines = new HashMap<>();

  private VerdictsReader(ConfFile file) {
    this.file = file;
  }

  static List<Verdict> read(Path path, Problems problems) {
    if (!Files.exists(path)) return List.of();
    VerdictsReader reader = new VerdictsReader(new ConfFile(path, problems));
    List<Verdict> verdicts = new ArrayList<>();
    for (CsvTable.Row row : CsvTable.read(path, COLUMNS, problems))
      reader.verdict(row).ifPresent(verdicts::add);
    return verdicts;
  }

  private Optional<Verdict> verdict(CsvTable.Row row) {
    boolean good = isNew(row);
    good &= file.isOneOf("verdict", row.get("verdict"), DECISIONS, row.line());
    good &= file.isFilled("reason", row.get("reason"), row.line());
    good &= file.isFilled("by", row.get("by"), row.line());
    Optional<LocalDate> until = Optional.empty();
    if (!row.get("until").isEmpty()) {
      until = day(row.get("until"), row.line());
      good &= until.isPresent();
    }
    return good ? Optional.of(verdict(row, until)) : Optional.empty();
  }

  private static Verdict verdict(CsvTable.Row row, Optional<LocalDate> until) {
    return new Verdict(
        row.get("issue_key"),
        Verdict.Decision.valueOf(row.get("verdict").toUpperCase(Locale.ROOT)),
        row.get("reason"),
        row.get("by"),
        until);
  }

  private boolean isNew(CsvTable.Row row) {
    String key = row.get("issue_key");
    if (!file.isFilled("issue_key", key, row.line())) return false;
    Integer before = lines.putIfAbsent(key, row.line());
    if (before == null) return true;
    file.problem(
        row.line(), "Cannot judge the issue '" + key + "' twice; line " + before + " does");
    return false;
  }

  private Optional<LocalDate> day(String text, int line) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      file.problem(line, "Cannot use the day '" + text + "' in until; write it like 2027-12-31");
      return Optional.empty();
    }
  }
}
