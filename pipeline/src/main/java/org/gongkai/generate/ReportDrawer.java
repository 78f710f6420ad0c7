package org.gongkai.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.form.FormCatalog;
import org.gongkai.form.FormTemplate;
import org.gongkai.vocabulary.Agencies;
import org.gongkai.vocabulary.FormCells;

/**
 * Draws consistent reports: the same state of the random numbers gives the same report.
 *
 * <p>A later form of these three tables needs its file in {@code conf/forms}, its cells in {@code
 * form_cells.csv} and its years in {@code conf/generate/drawing.yaml}; {@link DisclosureDrawer}
 * must know its columns. A form with another table, such as the sheet of 2014-2018, needs a {@link
 * TableDrawer} of that section besides.
 */
public final class ReportDrawer {
  /** Reports are due by the end of March. */
  private static final int LAST_DAY = 90;

  private final FormCatalog catalog;
  private final Drawing drawing;
  private final BodyDrawer bodies;
  private final Map<Section, TableDrawer> tables = new EnumMap<>(Section.class);

  /** A drawer on the forms, bodies and years of a configuration. */
  public ReportDrawer(FormCatalog catalog, FormCells cells, Agencies agencies, Drawing drawing) {
    this.catalog = catalog;
    this.drawing = drawing;
    this.bodies = new BodyDrawer(agencies, drawing);
    tables.put(Section.DISCLOSURE, new DisclosureDrawer(cells));
    tables.put(Section.REQUEST, new RequestDrawer());
    tables.put(Section.DISPUTE, new DisputeDrawer());
  }

  /** The national forms that can be drawn, sorted. */
  public List<String> forms() {
    return catalog.templates().stream()
        .filter(t -> tables.containsKey(Section.from(t.section())))
        .flatMap(t -> Stream.concat(Stream.of(t.form()), t.sameIn().stream()))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The national form that is official for a data year; throws {@link IllegalArgumentException} if
   * there is none.
   */
  public String officialForm(int year) {
    return drawing.formYears().stream()
        .filter(y -> y.first() <= year && year <= y.last())
        .map(Drawing.FormYears::form)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Cannot draw a report of "
                        + year
                        + ": no form is official; known are the years "
                        + years()));
  }

  private String years() {
    return drawing.formYears().stream()
        .map(y -> y.first() + " to " + y.last())
        .collect(Collectors.joining(", "));
  }

  /** The tables of a national form, in printed order. */
  public List<FormTemplate> tables(String form) {
    List<FormTemplate> templates =
        tables.keySet().stream()
            .flatMap(s -> catalog.of(s).stream())
            .filter(t -> t.form().equals(form) || t.sameIn().contains(form))
            .toList();
    if (templates.isEmpty())
      throw new IllegalArgumentException("Cannot draw the form " + form + "; known are " + forms());
    return templates;
  }

  /** The tables of several national forms mixed, each table of one of them. */
  public List<FormTemplate> mixedTables(List<String> forms, Random random) {
    Dice dice = new Dice(random);
    List<FormTemplate> mixed = new ArrayList<>();
    for (Section section : tables.keySet()) {
      List<FormTemplate> choice =
          forms.stream()
              .flatMap(f -> tables(f).stream())
              .filter(t -> t.section().equals(section.code()))
              .distinct()
              .toList();
      if (!choice.isEmpty()) mixed.add(dice.pick(choice));
    }
    return List.copyOf(mixed);
  }

  /** One report. */
  public TrueReport draw(int year, List<FormTemplate> forms, SizeClass size, Random random) {
    Dice dice = new Dice(random);
    return report(bodies.draw(year, year, dice), year, forms, size, Map.of(), dice);
  }

  /**
   * Reports of one body over consecutive years, the oldest first: what one carries out is carried
   * in by the next, applicant by applicant, and stocks follow from each other.
   *
   * @param forms the tables of each year, the first of {@code firstYear}
   */
  public List<TrueReport> chain(
      int firstYear, List<List<FormTemplate>> forms, SizeClass size, Random random) {
    Dice dice = new Dice(random);
    Body body = bodies.draw(firstYear, firstYear + forms.size() - 1, dice);
    List<TrueReport> chain = new ArrayList<>();
    Map<Place, BigDecimal> before = Map.of();
    for (int i = 0; i < forms.size(); i++) {
      TrueReport report = report(body, firstYear + i, forms.get(i), size, before, dice);
      chain.add(report);
      before = report.figures();
    }
    return List.copyOf(chain);
  }

  private TrueReport report(
      Body body,
      int year,
      List<FormTemplate> forms,
      SizeClass size,
      Map<Place, BigDecimal> before,
      Dice dice) {
    LocalDate published = LocalDate.ofYearDay(year + 1, dice.between(4, LAST_DAY));
    Map<Place, BigDecimal> figures = new LinkedHashMap<>();
    for (FormTemplate form : forms)
      figures.putAll(drawer(form).draw(form, size, before, figures, dice));
    return new TrueReport(body.name(), body.region(), year, published, forms, figures, size);
  }

  private TableDrawer drawer(FormTemplate form) {
    TableDrawer drawer = tables.get(Section.from(form.section()));
    if (drawer == null)
      throw new IllegalArgumentException(
          "Cannot draw the table " + form.id() + "; known are the sections " + tables.keySet());
    return drawer;
  }
}
