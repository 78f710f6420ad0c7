package org.gongkai.accuracy;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.accuracy.Line.Kind;

/**
 * What the reader could read when it was last looked at, by layout and fault.
 *
 * @param lines {@code kind,name} with the numbers that were owed, then those that were read right
 */
record Baseline(Map<String, Baseline.Numbers> lines) {
  private static final String HEADER = "kind,name,owed,right,tables,tables_exact";

  /** Numbers and tables, owed and right. */
  record Numbers(long owed, long right, long tables, long exact) {
    static Numbers of(Score score) {
      return new Numbers(
          score.of(Measure.OWED),
          score.of(Measure.RIGHT),
          score.of(Measure.TABLES),
          score.of(Measure.TABLES_EXACT));
    }

    private static Numbers of(String[] row) {
      return new Numbers(
          Long.parseLong(row[2]),
          Long.parseLong(row[3]),
          Long.parseLong(row[4]),
          Long.parseLong(row[5]));
    }

    private boolean sameOwed(Numbers other) {
      return owed == other.owed && tables == other.tables;
    }

    private boolean isBelow(Numbers other) {
      return right < other.right || exact < other.exact;
    }
  }

  static Baseline of(AccuracyMatrix matrix) {
    Map<String, Numbers> lines = new TreeMap<>();
    matrix
        .lines()
        .forEach(
            (line, score) -> {
              if (line.kind() == Kind.LAYOUT || line.kind() == Kind.FAULT)
                lines.put(line.kind().code() + "," + line.name(), Numbers.of(score));
            });
    return new Baseline(lines);
  }

  static Baseline read(Path file) throws IOException {
    Map<String, Numbers> lines = new TreeMap<>();
    for (String line : Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
      String[] row = line.split(",");
      lines.put(row[0] + "," + row[1], Numbers.of(row));
    }
    return new Baseline(lines);
  }

  void write(Path file) throws IOException {
    Stream<String> rows =
        lines.entrySet().stream()
            .map(
                e ->
                    Stream.of(
                            e.getValue().owed(),
                            e.getValue().right(),
                            e.getValue().tables(),
                            e.getValue().exact())
                        .map(number -> Long.toString(number))
                        .collect(joining(",", e.getKey() + ",", "\n")));
    Files.createDirectories(file.getParent());
    Files.writeString(file, HEADER + "\n" + rows.collect(joining()));
  }

  /** Where this one reads less than the other, or is not of the same reports. */
  List<String> dropsFrom(Baseline other) {
    List<String> drops = new ArrayList<>();
    if (!lines.keySet().equals(other.lines.keySet()))
      drops.add("other layouts or faults: " + lines.keySet() + " after " + other.lines.keySet());
    lines.forEach(
        (name, now) -> {
          Numbers before = other.lines.getOrDefault(name, now);
          if (!now.sameOwed(before)) drops.add(name + " has other reports");
          else if (now.isBelow(before)) drops.add(name + ": " + now + " after " + before);
        });
    return drops;
  }
}
