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
  private record Name(String row, String column, String text) {}

  private final Map<String, Name> names = new LinkedHashMap<>();
  private final Map<String, Fact> facts = new LinkedHashMap<>();

  CellNames(List<OfficialTable> tables) {
    for (OfficialTable table : tables) {
      table.derived().forEach(this::add);
      table.further().forEach(this::add);
      for (OfficialTable.Block block : table.blocks())
        for (OfficialTable.Row row : block.rows()) add(block, row);
    }
  }

  private void add(Fact fact) {
    Place place = fact.place();
    put(place, place.category(), place.breakdown(), CellText.of(fact));
    facts.put(place.toString(), fact);
  }

  private void add(OfficialTable.Block block, OfficialTable.Row row) {
    for (int i = 0; i < row.cells().size(); i++) {
      OfficialTable.Cell cell = row.cells().get(i);
      put(cell.place(), row.label(), block.columns().get(i), CellText.of(cell));
      cell.fact().ifPresent(fact -> facts.put(fact.place().toString(), fact));
    }
  }

  private void put(Place place, String row, String column, String text) {
    names.put(place.toString(), new Name(row, column, text));
  }

  /**
   * Lines that name cells with what they say, such as {@code ROW: COLUMN 3, COLUMN 4}.
   *
   * @param cells as {@code section/category/breakdown}; one that is not known is named by its code
   */
  List<String> lines(List<String> cells) {
    List<Name> known = new ArrayList<>();
    for (String cell : cells) known.add(names.getOrDefault(cell, new Name(cell, "", "")));
    Map<String, List<String>> byRow = grouped(known, Name::row, Name::column);
    Map<String, List<String>> byColumn = grouped(known, Name::column, Name::row);
    Map<String, List<String>> fewest = byColumn.size() < byRow.size() ? byColumn : byRow;
    List<String> lines = new ArrayList<>();
    fewest.forEach((name, members) -> lines.add(name + ": " + String.join(", ", members)));
    if (cells.size() == 1) place(cells.get(0)).ifPresent(p -> lines.set(0, lines.get(0) + p));
    return lines;
  }

  private static Map<String, List<String>> grouped(
      List<Name> names, Function<Name, String> outer, Function<Name, String> inner) {
    return names.stream()
        .collect(
            Collectors.groupingBy(
                outer,
                LinkedHashMap::new,
                Collectors.mapping(
                    name -> (inner.apply(name) + " " + name.text()).strip(), Collectors.toList())));
  }

  private Optional<String> place(String cell) {
    return Optional.ofNullable(facts.get(cell))
        .flatMap(CellText::place)
        .map(place -> " (" + place + ")");
  }
}
