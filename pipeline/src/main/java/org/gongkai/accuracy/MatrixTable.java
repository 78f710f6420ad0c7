package org.gongkai.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.accuracy.Line.Kind;

/** A matrix as people and programs read it; lines end in {@code \n}. */
public final class MatrixTable {
  /** The kinds that are shown to people, with the heading of their names. */
  private static final Map<Kind, String> SHOWN =
      Map.of(
          Kind.TOTAL, "generated",
          Kind.LAYOUT, "layout",
          Kind.FAULTS, "faults",
          Kind.FAULT, "fault",
          Kind.FORM, "form",
          Kind.SAMPLES, "samples");

  private static final List<String> COLUMNS =
      List.of(
          "reports", "tables exact %", "cells right %", "unreadable %", "wrong", "silent wrong");

  private final AccuracyMatrix matrix;

  public MatrixTable(AccuracyMatrix matrix) {
    this.matrix = matrix;
  }

  /** One table a kind of line. */
  public String markdown() {
    return tables().stream().map(MatrixTable::markdown).collect(Collectors.joining("\n"));
  }

  /** One table a kind of line, in columns of one width. */
  public String text() {
    int width =
        tables().stream()
            .flatMap(List::stream)
            .mapToInt(row -> row.get(0).length())
            .max()
            .orElse(0);
    return tables().stream().map(table -> text(table, width)).collect(Collectors.joining("\n"));
  }

  /** All lines with all their counts. */
  public String csv() {
    Stream<String> header =
        Stream.concat(Stream.of("kind", "name"), Stream.of(Measure.values()).map(Measure::code));
    Stream<String> rows =
        matrix.lines().entrySet().stream().map(e -> csv(e.getKey(), e.getValue()));
    return Stream.concat(Stream.of(header.collect(Collectors.joining(","))), rows)
        .map(row -> row + "\n")
        .collect(Collectors.joining());
  }

  private static String csv(Line line, Score score) {
    Stream<String> counts =
        Stream.of(Measure.values()).map(measure -> Long.toString(score.of(measure)));
    return Stream.concat(Stream.of(line.kind().code(), line.name()), counts)
        .collect(Collectors.joining(","));
  }

  private List<List<List<String>>> tables() {
    return Stream.of(Kind.values())
        .filter(SHOWN::containsKey)
        .map(this::table)
        .filter(table -> table.size() > 1)
        .toList();
  }

  private List<List<String>> table(Kind kind) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(Stream.concat(Stream.of(SHOWN.get(kind)), COLUMNS.stream()).toList());
    matrix
        .lines()
        .forEach(
            (line, score) -> {
              if (line.kind() == kind) rows.add(row(line, score));
            });
    return rows;
  }

  private static List<String> row(Line line, Score score) {
    return List.of(
        line.name(),
        Long.toString(score.of(Measure.REPORTS)),
        score.percent(Measure.TABLES_EXACT, Measure.TABLES),
        score.percent(Measure.RIGHT, Measure.OWED),
        score.percent(Measure.UNREADABLE, Measure.OWED),
        Long.toString(score.of(Measure.WRONG)),
        Long.toString(score.of(Measure.SILENT_WRONG)));
  }

  private static String markdown(List<List<String>> table) {
    List<List<String>> rows = new ArrayList<>(table);
    rows.add(
        1, IntStream.range(0, rows.get(0).size()).mapToObj(i -> i == 0 ? "---" : "---:").toList());
    return rows.stream()
        .map(row -> row.stream().collect(Collectors.joining(" | ", "| ", " |\n")))
        .collect(Collectors.joining());
  }

  private static String text(List<List<String>> table, int width) {
    return table.stream().map(row -> textRow(row, width)).collect(Collectors.joining());
  }

  private static String textRow(List<String> row, int width) {
    StringBuilder line =
        new StringBuilder(row.get(0)).append(" ".repeat(width - row.get(0).length()));
    for (int i = 1; i < row.size(); i++) {
      int wide = COLUMNS.get(i - 1).length() + 2;
      line.append(" ".repeat(Math.max(1, wide - row.get(i).length()))).append(row.get(i));
    }
    return line.append('\n').toString();
  }
}
