package org.gongkai.conf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.vocabulary.FormCell;
import org.gongkai.vocabulary.FormCells;

/**
 * Reads {@code vocabulary/form_cells.csv}: one line a row of a form, its breakdowns separated by
 * spaces in the order of the form.
 */
final class FormCellsReader {
  private static final List<String> COLUMNS =
      List.of("form", "section", "category", "breakdowns", "presence");
  private static final Pattern FORM = Pattern.compile("20\\d\\d");
  private static final String REQUIRED = "required";

  private final ConfFile file;
  private final CodeLists codes;
  private final Set<String> known = new HashSet<>();

  private FormCellsReader(ConfFile file, CodeLists codes) {
    this.file = file;
    this.codes = codes;
  }

  static FormCells read(ConfFile file, CodeLists codes) {
    FormCellsReader reader = new FormCellsReader(file, codes);
    List<FormCell> cells = new ArrayList<>();
    for (CsvTable.Row row : CsvTable.read(file.path(), COLUMNS, file.problems()))
      cells.addAll(reader.cells(row));
    return FormCells.of(cells);
  }

  private List<FormCell> cells(CsvTable.Row row) {
    boolean good = isForm(row);
    good &=
        file.isOneOf("presence", row.get("presence"), List.of(REQUIRED, "optional"), row.line());
    good &= file.isFilled("breakdowns", row.get("breakdowns"), row.line());
    Optional<Section> section =
        codes.sectionWith(file, row.get("section"), row.get("category"), row.line());
    return good && section.isPresent() ? cells(row, section.get()) : List.of();
  }

  private boolean isForm(CsvTable.Row row) {
    if (FORM.matcher(row.get("form")).matches()) return true;
    file.problem(row.line(), "Cannot use the form '" + row.get("form") + "'; write 2019 or 2021");
    return false;
  }

  private List<FormCell> cells(CsvTable.Row row, Section section) {
    List<FormCell> cells = new ArrayList<>();
    for (String breakdown : row.get("breakdowns").split(" +"))
      cell(row, section, breakdown).ifPresent(cells::add);
    return cells;
  }

  private Optional<FormCell> cell(CsvTable.Row row, Section section, String breakdown) {
    if (!codes.isBreakdown(file, section, breakdown, row.line())) return Optional.empty();
    Place place = new Place(section, row.get("category"), breakdown);
    if (!known.add(row.get("form") + place)) {
      file.problem(row.line(), "Cannot use the cell " + place + " twice in one form");
      return Optional.empty();
    }
    return Optional.of(new FormCell(row.get("form"), place, row.get("presence").equals(REQUIRED)));
  }
}
