package org.gongkai.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.check.OfficialTable.Block;
import org.gongkai.check.OfficialTable.Cell;
import org.gongkai.check.OfficialTable.Row;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormCatalog;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTemplate;
import org.gongkai.process.ProcessedReport;
import org.gongkai.vocabulary.FormCells;

/** Lays the cells of a report out as its forms print them. */
record OfficialTables(FormCatalog forms, FormCells cells) {

  /** The tables of a report in order; those that every report has are there also if not found. */
  List<OfficialTable> of(ProcessedReport report) {
    Map<Place, Fact> facts = new HashMap<>();
    report.facts().forEach(fact -> facts.put(fact.place(), fact));
    return Stream.of(Section.values())
        .filter(s -> !forms.of(s).isEmpty() || report.forms().containsKey(s))
        .map(section -> table(section, report, facts))
        .toList();
  }

  private OfficialTable table(Section section, ProcessedReport report, Map<Place, Fact> facts) {
    Optional<String> form = Optional.ofNullable(report.forms().get(section));
    List<Block> blocks =
        form.flatMap(f -> template(section, f)).stream()
            .flatMap(template -> blocks(template, form.get(), section, facts).stream())
            .toList();
    Set<Place> shown = new HashSet<>();
    for (Block block : blocks)
      for (Row row : block.rows()) row.cells().forEach(cell -> shown.add(cell.place()));
    List<Fact> left =
        report.facts().stream()
            .filter(f -> f.place().section() == section && !shown.contains(f.place()))
            .toList();
    return new OfficialTable(
        section,
        form,
        blocks,
        left.stream().filter(f -> f.provenance().isPresent()).toList(),
        left.stream().filter(f -> f.provenance().isEmpty()).toList());
  }

  private Optional<FormTemplate> template(Section section, String form) {
    return forms.of(section).stream()
        .filter(t -> t.form().equals(form) || t.sameIn().contains(form))
        .findFirst();
  }

  private List<Block> blocks(
      FormTemplate template, String form, Section section, Map<Place, Fact> facts) {
    Set<Place> required = Set.copyOf(cells.required(form, section));
    List<Block> blocks = new ArrayList<>();
    for (FormBlock block : template.blocks()) {
      List<Row> rows =
          rows(block, section, facts).stream().filter(row -> isShown(row, required)).toList();
      if (!rows.isEmpty()) add(new Block(heading(block), headings(block), rows), blocks);
    }
    return blocks;
  }

  /** A block that is one row without a label goes on as a row of the one before it. */
  private static void add(Block block, List<Block> blocks) {
    int last = blocks.size() - 1;
    boolean goesOn =
        last >= 0
            && block.heading().isEmpty()
            && blocks.get(last).heading().isEmpty()
            && blocks.get(last).columns().equals(block.columns());
    if (!goesOn) {
      blocks.add(block);
      return;
    }
    List<Row> rows = new ArrayList<>(blocks.get(last).rows());
    rows.addAll(block.rows());
    blocks.set(last, new Block("", block.columns(), rows));
  }

  private static boolean isShown(Row row, Set<Place> required) {
    return row.cells().stream().anyMatch(c -> c.fact().isPresent() || required.contains(c.place()));
  }

  private static String heading(FormBlock block) {
    return block.rows().isEmpty() ? "" : first(block.heading());
  }

  private static List<String> headings(FormBlock block) {
    return block.columns().stream().map(column -> heading(block, column)).toList();
  }

  private static String heading(FormBlock block, FormColumn column) {
    String label = first(column.labels());
    String unit = block.unitOf(column);
    return column.money() && !label.contains(unit) ? label + " (" + unit + ")" : label;
  }

  private static String first(List<String> labels) {
    return labels.isEmpty() ? "" : labels.get(0);
  }

  private static List<Row> rows(FormBlock block, Section section, Map<Place, Fact> facts) {
    if (block.rows().isEmpty())
      return List.of(
          new Row(
              first(block.heading()), List.of(), cells(block, section, block.category(), facts)));
    return block.rows().stream()
        .map(
            (FormRow row) ->
                new Row(
                    first(row.labels()), row.groups(), cells(block, section, row.code(), facts)))
        .toList();
  }

  private static List<Cell> cells(
      FormBlock block, Section section, String category, Map<Place, Fact> facts) {
    return block.columns().stream()
        .map(column -> new Place(section, category, column.code()))
        .map(place -> new Cell(place, Optional.ofNullable(facts.get(place))))
        .toList();
  }
}
