package org.gongkai.conf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gongkai.vocabulary.Agency;
import org.gongkai.vocabulary.Lineage;
import org.gongkai.vocabulary.Reform;

/**
 * Reads who took over from whom: {@code lineage.csv} body by body, {@code reforms.csv} by words in
 * the names of organs.
 */
final class SuccessionReader {
  private static final List<String> LINEAGE =
      List.of("predecessor_id", "successor_id", "year", "kind", "reason");
  private static final List<String> REFORM =
      List.of("before", "after", "first_year", "last_year", "kind", "reason");
  private static final List<String> KINDS =
      Arrays.stream(Lineage.Kind.values()).map(Lineage.Kind::code).toList();

  private final ConfFile file;
  private final Years years;

  private SuccessionReader(ConfFile file) {
    this.file = file;
    this.years = new Years(file);
  }

  /** The rows that can be used; all others are problems. */
  static List<Lineage> lineages(ConfFile file, Map<String, Agency> registered) {
    return new SuccessionReader(file).lineages(registered);
  }

  /** The rows that can be used; all others are problems. */
  static List<Reform> reforms(ConfFile file) {
    return new SuccessionReader(file).reforms();
  }

  private List<Lineage> lineages(Map<String, Agency> registered) {
    List<Lineage> found = new ArrayList<>();
    Graph graph = new Graph();
    for (CsvTable.Row row : CsvTable.read(file.path(), LINEAGE, file.problems())) {
      String before = row.get("predecessor_id");
      String after = row.get("successor_id");
      OptionalInt year = givenYear(row, "year");
      Optional<Lineage.Kind> kind = kind(row);
      boolean sound =
          isRegistered(before, registered, row)
              & isRegistered(after, registered, row)
              & file.isFilled("reason", row.get("reason"), row.line());
      if (!sound || year.isEmpty() || kind.isEmpty() || !graph.adds(before, after, row)) continue;
      Lineage lineage = new Lineage(before, after, year, kind.get(), row.get("reason"));
      checkYears(lineage, registered, row.line());
      found.add(lineage);
    }
    return found;
  }

  private boolean isRegistered(String id, Map<String, Agency> registered, CsvTable.Row row) {
    if (registered.containsKey(id)) return true;
    file.problem(row.line(), "Cannot find the agency " + id + " in agencies.csv");
    return false;
  }

  /** A body that ended does so in the year before; one that took over is there. */
  private void checkYears(Lineage lineage, Map<String, Agency> registered, int line) {
    Agency before = registered.get(lineage.predecessorId());
    Agency after = registered.get(lineage.successorId());
    int year = lineage.year().orElseThrow();
    if (lineage.ends() && before.validTo().orElse(0) != year - 1)
      file.problem(
          line,
          "Cannot end "
              + before.agencyId()
              + " in "
              + year
              + ": write valid_to "
              + (year - 1)
              + " in agencies.csv, or the kind transfer");
    if (after.validFrom().orElse(year) > year)
      file.problem(
          line,
          "Cannot pass on to "
              + after.agencyId()
              + " in "
              + year
              + ": it begins in "
              + after.validFrom().getAsInt());
  }

  private List<Reform> reforms() {
    List<Reform> found = new ArrayList<>();
    Graph graph = new Graph();
    for (CsvTable.Row row : CsvTable.read(file.path(), REFORM, file.problems())) {
      List<String> before = words(row, "before");
      List<String> after = words(row, "after");
      OptionalInt first = givenYear(row, "first_year");
      OptionalInt last = givenYear(row, "last_year");
      Optional<Lineage.Kind> kind = kind(row);
      boolean sound =
          years.areInOrder(first, last, row.line())
              & file.isFilled("reason", row.get("reason"), row.line());
      for (String b : before) for (String a : after) sound &= graph.adds(b, a, row);
      if (!sound || before.isEmpty() || after.isEmpty() || first.isEmpty() || last.isEmpty())
        continue;
      kind.ifPresent(
          k ->
              found.add(
                  new Reform(
                      before, after, first.getAsInt(), last.getAsInt(), k, row.get("reason"))));
    }
    return found;
  }

  private List<String> words(CsvTable.Row row, String column) {
    List<String> words =
        Arrays.stream(row.get(column).split(";")).filter(word -> !word.isEmpty()).toList();
    if (words.isEmpty()) file.problem(row.line(), "Cannot leave the words " + column + " empty");
    return words;
  }

  private OptionalInt givenYear(CsvTable.Row row, String column) {
    if (!file.isFilled(column, row.get(column), row.line())) return OptionalInt.empty();
    return years.year(row, column);
  }

  private Optional<Lineage.Kind> kind(CsvTable.Row row) {
    String text = row.get("kind");
    return file.isOneOf("kind", text, KINDS, row.line())
        ? Optional.of(Lineage.Kind.values()[KINDS.indexOf(text)])
        : Optional.empty();
  }

  /** Who passes on to whom. */
  private final class Graph {
    private final Map<String, Set<String>> after = new LinkedHashMap<>();

    /** Adds a pair; one that is there, or that leads back, is a problem. */
    boolean adds(String from, String to, CsvTable.Row row) {
      if (from.equals(to) || leads(to, from, new HashSet<>())) {
        file.problem(row.line(), "Cannot let " + from + " pass on to its own predecessor " + to);
        return false;
      }
      boolean added = after.computeIfAbsent(from, f -> new HashSet<>()).add(to);
      if (!added) file.problem(row.line(), "Cannot use twice: " + from + " passes on to " + to);
      return added;
    }

    private boolean leads(String from, String to, Set<String> seen) {
      if (!seen.add(from)) return false;
      for (String next : after.getOrDefault(from, Set.of()))
        if (next.equals(to) || leads(next, to, seen)) return true;
      return false;
    }
  }
}
