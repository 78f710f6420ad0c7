package org.gongkai.conf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.fact.Section;
import org.gongkai.vocabulary.Breakdown;
import org.gongkai.vocabulary.Breakdowns;

/** Reads {@code vocabulary/breakdowns.csv}: codes once a section, positions counted from 1. */
final class BreakdownsReader {
  private static final List<String> COLUMNS =
      List.of("section", "breakdown", "position", "label_zh", "label_en", "unit");

  private final ConfFile file;
  private final Set<String> known = new HashSet<>();
  private final Map<Section, Integer> positions = new HashMap<>();

  private BreakdownsReader(ConfFile file) {
    this.file = file;
  }

  static Breakdowns read(ConfFile file) {
    BreakdownsReader reader = new BreakdownsReader(file);
    List<Breakdown> rows = new ArrayList<>();
    for (CsvTable.Row row : CsvTable.read(file.path(), COLUMNS, file.problems()))
      reader.breakdown(row).ifPresent(rows::add);
    return Breakdowns.of(rows);
  }

  private Optional<Breakdown> breakdown(CsvTable.Row row) {
    String code = row.get("breakdown");
    Optional<Section> section = file.section(row.get("section"), row.line());
    boolean good = Codes.isCode(file, code, row.line());
    if (section.isEmpty() || !good) return Optional.empty();
    boolean labelled =
        file.isFilled("label_zh", row.get("label_zh"), row.line())
            & file.isFilled("label_en", row.get("label_en"), row.line());
    int position = positions.merge(section.get(), 1, Integer::sum);
    good = isNew(section.get(), code, row.line());
    good &= Codes.isPosition(file, row.get("position"), position, row.line());
    return good && labelled ? Optional.of(from(section.get(), row, position)) : Optional.empty();
  }

  private boolean isNew(Section section, String code, int line) {
    if (known.add(section.code() + "/" + code)) return true;
    file.problem(line, "Cannot use the breakdown '" + code + "' twice in " + section.code());
    return false;
  }

  private static Breakdown from(Section section, CsvTable.Row row, int position) {
    return new Breakdown(
        section,
        row.get("breakdown"),
        position,
        row.get("label_zh"),
        row.get("label_en"),
        row.get("unit"));
  }
}
