package org.gongkai.conf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormCatalog;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTemplate;
import org.gongkai.form.FormTotal;
import org.gongkai.vocabulary.FormCells;
import org.gongkai.vocabulary.Variants;

/** Reads {@code conf/forms} and {@code conf/vocabulary/variants.csv}. */
public final class FormsReader {
  private static final List<String> VARIANT_COLUMNS =
      List.of("section", "kind", "code", "spelling", "reason");

  private FormsReader() {}

  /** Reads and cross-checks; what is wrong is added to {@code problems}. */
  public static FormCatalog read(Path conf, FormCells cells, Problems problems) {
    List<FormTemplate> forms = new ArrayList<>();
    for (Path file : YamlFile.list(conf.resolve("forms"), ".yaml")) {
      YamlFile.read(file, FormTemplate.class, problems)
          .filter(form -> check(file, form, problems))
          .ifPresent(forms::add);
    }
    checkCells(conf, forms, cells, problems);
    if (forms.isEmpty()) problems.add(conf.resolve("forms"), 0, "Cannot find a form: no *.yaml");
    return FormCatalog.of(forms, variants(conf, forms, problems));
  }

  /** What the layouts place and what the code list says that a form prints must be the same. */
  private static void checkCells(
      Path conf, List<FormTemplate> forms, FormCells cells, Problems problems) {
    Map<String, Set<Place>> placed = new TreeMap<>();
    for (FormTemplate form : forms) {
      Set<Place> places = places(form);
      placed.computeIfAbsent(form.form(), f -> new TreeSet<>()).addAll(places);
      for (String same : form.sameIn())
        placed.computeIfAbsent(same, f -> new TreeSet<>()).addAll(places);
    }
    placed.forEach(
        (form, places) -> {
          Set<Place> listed = new TreeSet<>();
          for (Section section : Section.values())
            cells.cells(form, section).forEach(cell -> listed.add(cell.place()));
          Set<Place> required = new TreeSet<>();
          for (Section section : Section.values()) required.addAll(cells.required(form, section));
          report(
              conf, form, "is not in vocabulary/form_cells.csv", minus(places, listed), problems);
          report(conf, form, "is required and in no layout", minus(required, places), problems);
        });
  }

  private static Set<Place> places(FormTemplate form) {
    Section section = Section.from(form.section());
    Set<Place> places = new TreeSet<>();
    for (FormBlock block : form.blocks()) {
      for (FormColumn column : block.columns()) {
        if (block.rows().isEmpty()) places.add(new Place(section, block.category(), column.code()));
        for (FormRow row : block.rows()) places.add(new Place(section, row.code(), column.code()));
      }
    }
    return places;
  }

  private static Set<Place> minus(Set<Place> all, Set<Place> without) {
    Set<Place> rest = new TreeSet<>(all);
    rest.removeAll(without);
    return rest;
  }

  private static void report(
      Path conf, String form, String what, Set<Place> places, Problems problems) {
    for (Place place : places)
      problems.add(conf.resolve("forms"), 0, "Cannot use form " + form + ": " + place + " " + what);
  }

  private static boolean check(Path file, FormTemplate form, Problems problems) {
    if (!file.getFileName().toString().equals(form.id() + ".yaml"))
      problems.add(file, 0, "Cannot use the id " + form.id() + ": it must be the file's name");
    boolean known = sections().contains(form.section());
    if (!known) problems.add(file, 0, "Cannot find the section " + form.section());
    if (form.blocks().isEmpty()) problems.add(file, 0, "Cannot use a form without blocks");
    for (FormBlock block : form.blocks()) checkBlock(file, block, problems);
    return known;
  }

  private static void checkBlock(Path file, FormBlock block, Problems problems) {
    Set<String> rows = new HashSet<>();
    for (FormRow row : block.rows()) {
      if (row.code() == null || row.labels().isEmpty())
        problems.add(file, 0, "Cannot use a row without code or labels: " + row);
      else if (!rows.add(row.code()))
        problems.add(file, 0, "Cannot have a row twice: " + row.code());
    }
    if (block.rows().isEmpty() && block.category().isEmpty())
      problems.add(file, 0, "Cannot use a block without rows and without category");
    if (block.columns().stream().anyMatch(c -> c.code() == null || c.labels().isEmpty()))
      problems.add(file, 0, "Cannot use a column without code or labels");
    for (FormTotal total : block.totals()) {
      List<String> named = new ArrayList<>(total.of());
      named.add(total.total());
      named.stream()
          .filter(code -> !rows.contains(code))
          .forEach(code -> problems.add(file, 0, "Cannot find the row " + code + " of a total"));
    }
  }

  private static Variants variants(Path conf, List<FormTemplate> forms, Problems problems) {
    Path file = conf.resolve("vocabulary").resolve("variants.csv");
    List<Variants.Variant> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CsvTable.Row row : CsvTable.read(file, VARIANT_COLUMNS, problems)) {
      Variants.Variant variant =
          new Variants.Variant(
              row.get("section"),
              row.get("kind"),
              row.get("code"),
              row.get("spelling"),
              row.get("reason"));
      if (!isUsed(variant, forms))
        problems.add(
            file,
            row.line(),
            "Cannot find the "
                + variant.kind()
                + " "
                + variant.code()
                + " in a form of section "
                + variant.section());
      else if (variant.spelling().isEmpty() || variant.reason().isEmpty())
        problems.add(file, row.line(), "Cannot use a variant without spelling or reason");
      else if (!seen.add(
          row.values().get("section") + variant.kind() + variant.code() + variant.spelling()))
        problems.add(file, row.line(), "Cannot have a spelling twice: " + variant.spelling());
      else all.add(variant);
    }
    return new Variants(all);
  }

  private static boolean isUsed(Variants.Variant variant, List<FormTemplate> forms) {
    return forms.stream()
        .filter(form -> form.section().equals(variant.section()))
        .flatMap(form -> form.blocks().stream())
        .anyMatch(block -> names(block, variant.kind()).contains(variant.code()));
  }

  private static List<String> names(FormBlock block, String kind) {
    return switch (kind) {
      case "row" ->
          block.category().isEmpty()
              ? block.rows().stream().map(FormRow::code).toList()
              : List.of(block.category());
      case "column" -> block.columns().stream().map(c -> c.code()).toList();
      case "none" -> List.of("");
      default -> List.of();
    };
  }

  private static Set<String> sections() {
    Set<String> codes = new HashSet<>();
    for (Section section : Section.values()) codes.add(section.code());
    return codes;
  }
}
