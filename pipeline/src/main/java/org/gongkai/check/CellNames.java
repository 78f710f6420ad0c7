package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Place;

/** Names cells by the labels of their form, those of one row or one column together. */
final class CellNames {
  /** Cells of a row; a line that names more does not list zeros. */
  private static final int MANY = 7;

  private static final String ZERO = "0";

  private record Name(String row, String column, Optional<Fact> fact) {
    String text() {
      return fact.map(CellText::of).orElse("");
    }
  }

  private final CodeLabels labels;
  private final Map<String, Name> names = new LinkedHashMap<>();

  CellNames(List<OfficialTable> tables, CodeLabels labels) {
    this.labels = labels;
    for (OfficialTable table : tables) {
      for (OfficialTable.Block block : table.blocks())
        for (OfficialTable.Row row : block.rows()) add(block, row);
      table.further().forEach(fact -> add(fact.place(), Optional.of(fact)));
      table.derived().forEach(fact -> add(fact.place(), Optional.of(fact)));
    }
  }

  private void add(OfficialTable.Block block, OfficialTable.Row row) {
    for (int i = 0; i < row.cells().size(); i++)
      names.put(
          row.cells().get(i).place().toString(),
          new Name(row.label(), block.columns().get(i), row.cells().get(i).fact()));
  }

  private void add(Place place, Optional<Fact> fact) {
    names.put(place.toString(), new Name(labels.row(place), labels.column(place), fact));
  }

  /**
   * Lines that name cells with what they say, such as {@code ROW: COLUMN 3, COLUMN 4}, in the order
   * of the form; where none of them was found, their rows.
   *
   * @param cells as {@code section/category/breakdown}
   */
  List<String> lines(List<String> cells) {
    List<Name> found = new ArrayList<>();
    names.forEach(
        (cell, name) -> {
          if (name.fact().isPresent() && cells.contains(cell)) found.add(name);
        });
    if (found.isEmpty()) return missing(cells);
    Map<String, List<String>> byRow = grouped(found, Name::row, Name::column);
    Map<String, List<String>> byColumn = grouped(found, Name::column, Name::row);
    List<String> lines = new ArrayList<>();
    (byColumn.size() < byRow.size() ? byColumn : byRow)
        .forEach((name, members) -> lines.add(name + ": " + String.join(", ", members)));
    if (found.size() == 1) lines.set(0, lines.get(0) + place(found.get(0)));
    return lines;
  }

  private List<String> missing(List<String> cells) {
    String rows = cells.stream().map(this::row).distinct().collect(Collectors.joining(", "));
    return rows.isEmpty() ? List.of() : List.of("not found: " + rows);
  }

  private String row(String cell) {
    Name name = names.get(cell);
    return name == null ? labels.row(cell) : name.row();
  }

  private static Map<String, List<String>> grouped(
      List<Name> names, Function<Name, String> outer, Function<Name, String> inner) {
    return names.stream()
        .collect(
            Collectors.groupingBy(
                outer,
                LinkedHashMap::new,
                Collectors.collectingAndThen(
                    Collectors.toList(), members -> listed(members, inner))));
  }

  /** Each with what it says; of many, the zeros are counted. */
  private static List<String> listed(List<Name> names, Function<Name, String> label) {
    List<String> texts = new ArrayList<>();
    int zeros = 0;
    for (Name name : names)
      if (names.size() > MANY && name.text().equals(ZERO)) zeros++;
      else texts.add(label.apply(name) + " " + name.text());
    if (zeros > 0) texts.add(zeros + " zeros");
    return texts;
  }

  private static String place(Name name) {
    return name.fact().flatMap(CellText::place).map(place -> " (" + place + ")").orElse("");
  }
}
