package org.gongkai.conf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.fact.Section;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormCatalog;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTemplate;
import org.gongkai.form.FormTotal;
import org.gongkai.vocabulary.Variants;

/** Reads {@code conf/forms} and {@code conf/vocabulary/variants.csv}. */
public final class FormsReader {
  private static final List<String> VARIANT_COLUMNS =
      List.of("section", "kind", "code", "spelling", "reason");

  private FormsReader() {}

  /** Reads and cross-checks; what is wrong is added to {@code problems}. */
  public static FormCatalog read(Path conf, Problems problems) {
    List<FormTemplate> forms = new ArrayList<>();
    for (Path file : YamlFile.list(conf.resolve("forms"), ".yaml")) {
      YamlFile.read(file, FormTemplate.class, problems)
          .filter(form -> check(file, form, problems))
          .ifPresent(forms::add);
    }
    if (forms.isEmpty()) problems.add(conf.resolve("forms"), 0, "Cannot find a form: no *.yaml");
    return FormCatalog.of(forms, variants(conf, forms, problems));
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
      case "row" -> block.rows().stream().map(FormRow::code).toList();
      case "column" -> block.columns().stream().map(c -> c.code()).toList();
      default -> List.of();
    };
  }

  private static Set<String> sections() {
    Set<String> codes = new HashSet<>();
    for (Section section : Section.values()) codes.add(section.code());
    return codes;
  }
}
