package org.gongkai.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Origin;
import org.gongkai.fact.Place;
import org.gongkai.fact.Scope;
import org.gongkai.fact.Section;

/**
 * A consistent report without zeros (src/test/resources/reports), and copies of it with some cells
 * changed.
 */
record MadeReport(
    String form, OptionalInt year, Map<Section, String> forms, Map<Place, List<CellValue>> cells) {

  /** The report of {@code reports/<form>.txt}. */
  static MadeReport load(String form) {
    Map<Section, String> forms = new EnumMap<>(Section.class);
    Map<Place, List<CellValue>> cells = new LinkedHashMap<>();
    int year = 0;
    Section section = null;
    List<String> columns = List.of();
    for (String line : text("/reports/" + form + ".txt").lines().toList()) {
      List<String> words = List.of(line.strip().split("\\s+"));
      if (line.isBlank()) section = null;
      else if (line.startsWith("year")) year = Integer.parseInt(words.get(1));
      else if (section == null && !line.startsWith("#") && !line.startsWith("form")) {
        section = Section.from(words.get(0));
        forms.put(section, form);
        columns = words.subList(1, words.size());
      } else if (section != null)
        for (int i = 0; i < columns.size(); i++)
          cells.put(
              new Place(section, words.get(0), columns.get(i)), List.of(value(words.get(i + 1))));
    }
    return new MadeReport(form, OptionalInt.of(year), forms, cells);
  }

  static String text(String resource) {
    try (InputStream in = MadeReport.class.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalArgumentException("Cannot find " + resource);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A number, or one of blank, n/a, unreadable. */
  static CellValue value(String text) {
    return switch (text) {
      case "blank" -> new CellValue.Blank();
      case "n/a" -> new CellValue.NotApplicable();
      case "unreadable" -> new CellValue.Unreadable("smudged");
      default -> new CellValue.Reported(new BigDecimal(text));
    };
  }

  /**
   * A copy with other cells.
   *
   * @param target {@code section/category/breakdown}, each part a code or {@code *}; {@code year};
   *     {@code section} alone for its whole table
   * @param value a number, blank, n/a, unreadable, absent, or {@code twice 5} for a second finding
   */
  MadeReport with(String target, String value) {
    if (target.equals("year"))
      return new MadeReport(
          form,
          value.equals("absent") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value)),
          forms,
          cells);
    String[] parts = target.split("/");
    return parts.length == 1 ? without(Section.from(parts[0])) : with(parts, value);
  }

  private MadeReport without(Section section) {
    Map<Section, String> otherForms = new EnumMap<>(forms);
    otherForms.remove(section);
    Map<Place, List<CellValue>> others = new LinkedHashMap<>(cells);
    others.keySet().removeIf(p -> p.section() == section);
    return new MadeReport(form, year, otherForms, others);
  }

  private MadeReport with(String[] parts, String value) {
    Map<Place, List<CellValue>> others = new LinkedHashMap<>(cells);
    for (Place place : places(parts)) {
      if (value.equals("absent")) others.remove(place);
      else if (value.startsWith("twice "))
        others.put(place, List.of(others.get(place).get(0), value(value.substring(6))));
      else others.put(place, List.of(value(value)));
    }
    return new MadeReport(form, year, forms, others);
  }

  private List<Place> places(String[] parts) {
    Section section = Section.from(parts[0]);
    boolean one = !parts[1].contains("*") && !parts[2].contains("*");
    if (one) return List.of(new Place(section, parts[1], parts[2]));
    return cells.keySet().stream()
        .filter(p -> p.section() == section)
        .filter(p -> parts[1].equals("*") || parts[1].equals(p.category()))
        .filter(p -> parts[2].equals("*") || parts[2].equals(p.breakdown()))
        .toList();
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    cells.forEach((place, values) -> values.forEach(v -> facts.add(fact(place, v))));
    return facts;
  }

  private Fact fact(Place place, CellValue value) {
    return new Fact(place, value, "件", Origin.TABLE, form, Scope.OWN, java.util.Optional.empty());
  }

  FactTable table() {
    return FactTable.of(forms, facts(), year);
  }
}
