package org.gongkai.conf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.fact.Section;
import org.gongkai.vocabulary.Comparability;

/**
 * Reads {@code vocabulary/comparability.csv}. A breakdown {@code *} stands for every column of the
 * section.
 */
final class ComparabilityReader {
  private static final List<String> COLUMNS =
      List.of("section", "category", "breakdown", "from_form", "to_form", "relation", "reason");
  private static final List<String> FORMS = List.of("2008", "2014", "2019", "2021");
  private static final List<String> RELATIONS =
      List.of("same", "similar", "approx", "break", "none");

  private final ConfFile file;
  private final CodeLists codes;
  private final Set<String> known = new HashSet<>();

  private ComparabilityReader(ConfFile file, CodeLists codes) {
    this.file = file;
    this.codes = codes;
  }

  static List<Comparability> read(ConfFile file, CodeLists codes) {
    ComparabilityReader reader = new ComparabilityReader(file, codes);
    List<Comparability> rows = new ArrayList<>();
    for (CsvTable.Row row : CsvTable.read(file.path(), COLUMNS, file.problems()))
      rows.addAll(reader.rows(row));
    return List.copyOf(rows);
  }

  private List<Comparability> rows(CsvTable.Row row) {
    int line = row.line();
    boolean good = file.isOneOf("form", row.get("from_form"), FORMS, line);
    good &= file.isOneOf("form", row.get("to_form"), FORMS, line);
    good &= file.isOneOf("relation", row.get("relation"), RELATIONS, line);
    good &= file.isFilled("reason", row.get("reason"), line);
    if (good) good = inOrder(row);
    Optional<Section> section =
        codes.sectionWith(file, row.get("section"), row.get("category"), line);
    if (section.isEmpty() || !good) return List.of();
    return breakdowns(row, section.get()).stream()
        .filter(b -> isNew(row, b))
        .map(b -> from(row, section.get(), b))
        .toList();
  }

  private boolean inOrder(CsvTable.Row row) {
    if (row.get("from_form").compareTo(row.get("to_form")) < 0) return true;
    file.problem(row.line(), "Cannot compare a form with an older one; from_form comes first");
    return false;
  }

  private List<String> breakdowns(CsvTable.Row row, Section section) {
    String code = row.get("breakdown");
    if (code.equals("*")) return codes.breakdowns().codes(section);
    return codes.isBreakdown(file, section, code, row.line()) ? List.of(code) : List.of();
  }

  private boolean isNew(CsvTable.Row row, String breakdown) {
    String key =
        String.join(
            "/",
            row.get("section"),
            row.get("category"),
            breakdown,
            row.get("from_form"),
            row.get("to_form"));
    if (known.add(key)) return true;
    file.problem(row.line(), "Cannot use " + key + " twice");
    return false;
  }

  private static Comparability from(CsvTable.Row row, Section section, String breakdown) {
    return new Comparability(
        section,
        row.get("category"),
        breakdown,
        row.get("from_form"),
        row.get("to_form"),
        row.get("relation"),
        row.get("reason"));
  }
}
