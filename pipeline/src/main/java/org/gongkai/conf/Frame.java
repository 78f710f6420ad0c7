package org.gongkai.conf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.validate.ByForm;
import org.gongkai.validate.Operand;
import org.gongkai.vocabulary.FormCell;
import org.gongkai.vocabulary.FormCells;

/**
 * Where a rule or a formula is applied: to which table, on which forms, over which rows or columns.
 * Patterns are spelt out here against the cells of the forms.
 *
 * @param file for problems
 * @param section the official table
 * @param forms ids of the forms
 * @param axis over what the rule is repeated
 * @param over codes or patterns of codes on that axis
 * @param cells of all forms
 */
record Frame(
    ConfFile file,
    Section section,
    List<String> forms,
    Axis axis,
    List<Located> over,
    FormCells cells) {

  /** Applies a builder to each form and each row or column of it. */
  <T> ByForm<T> each(BiFunction<String, Each, List<T>> builder) {
    Map<String, List<T>> applications = new TreeMap<>();
    for (String form : forms) {
      List<T> built = new ArrayList<>();
      for (Each each : eachOf(form)) built.addAll(builder.apply(form, each));
      applications.put(form, List.copyOf(built));
    }
    return new ByForm<>(section, applications);
  }

  /** The patterns; one that is ill-formed or means no cell of any of the forms is a problem. */
  List<CellPattern> patterns(List<Located> texts) {
    return texts.stream()
        .flatMap(text -> CellPattern.parse(text, section, file).stream())
        .filter(this::isAlive)
        .toList();
  }

  private boolean isAlive(CellPattern pattern) {
    boolean alive =
        forms.stream()
            .anyMatch(
                f ->
                    eachOf(f).stream()
                        .anyMatch(e -> matching(f, pattern, e).findAny().isPresent()));
    if (!alive) file.problem(pattern.source().line(), dead("cell for '" + pattern.source() + "'"));
    return alive;
  }

  private String dead(String what) {
    return "Cannot find a "
        + what
        + " in "
        + section.code()
        + " of form "
        + String.join(", ", forms)
        + "; see vocabulary/form_cells.csv";
  }

  /** Adds a problem for each entry of {@code over} that means nothing on the axis. */
  void checkOver() {
    for (Located entry : over) {
      boolean alive = forms.stream().anyMatch(f -> eachOf(f, entry).findAny().isPresent());
      if (!alive) file.problem(entry.line(), dead("row or column '" + entry + "'"));
    }
  }

  /** The cells that the patterns mean on one form, for one row or column, each once. */
  List<Operand> operands(String form, List<CellPattern> patterns, Each each) {
    return patterns.stream()
        .flatMap(p -> matching(form, p, each).map(c -> operand(p, c)))
        .distinct()
        .toList();
  }

  /** Those cells that only some reports print. */
  List<Place> optional(String form, List<CellPattern> patterns, Each each) {
    return patterns.stream()
        .flatMap(p -> matching(form, p, each))
        .filter(c -> !c.required())
        .map(FormCell::place)
        .distinct()
        .toList();
  }

  private Operand operand(CellPattern pattern, FormCell cell) {
    return new Operand(cell.place(), pattern.name(cell, axis, section));
  }

  // Another table may follow another form; its cells are looked for in all of them.
  private Stream<FormCell> matching(String form, CellPattern pattern, Each each) {
    Stream<String> where = pattern.section() == section ? Stream.of(form) : cells.forms().stream();
    return where
        .flatMap(f -> cells.cells(f, pattern.section()).stream())
        .filter(c -> pattern.matches(c, axis, each));
  }

  private List<Each> eachOf(String form) {
    if (axis == Axis.NONE) return List.of(Each.ONCE);
    return over.stream().flatMap(entry -> eachOf(form, entry)).distinct().toList();
  }

  private Stream<Each> eachOf(String form, Located entry) {
    boolean optional = entry.text().endsWith("?");
    String part = optional ? entry.text().substring(0, entry.text().length() - 1) : entry.text();
    return cells.cells(form, section).stream()
        .filter(c -> c.required() != optional)
        .map(c -> axis == Axis.CATEGORY ? c.place().category() : c.place().breakdown())
        .filter(code -> CellPattern.matches(part, code))
        .map(code -> new Each(code, optional));
  }

  /** A frame; unknown sections, forms and axes are problems. */
  static Optional<Frame> of(RuleSpec.Framed spec, FormCells cells, ConfFile file) {
    Optional<Section> section = file.section(spec.section().text(), spec.section().line());
    Optional<Axis> axis = Axis.from(spec.each(), file);
    boolean known = areForms(spec, cells, file);
    if (section.isEmpty() || axis.isEmpty() || !known) return Optional.empty();
    List<String> forms = spec.forms().stream().map(Located::text).distinct().toList();
    Frame frame = new Frame(file, section.get(), forms, axis.get(), spec.over(), cells);
    if (axis.get() != Axis.NONE) frame.checkOver();
    return Optional.of(frame);
  }

  private static boolean areForms(RuleSpec.Framed spec, FormCells cells, ConfFile file) {
    boolean known = !spec.forms().isEmpty();
    if (!known) file.problem(spec.section().line(), "Cannot apply it to no form; list the forms");
    for (Located form : spec.forms())
      known &= file.isOneOf("form", form.text(), cells.forms(), form.line());
    return known;
  }
}
