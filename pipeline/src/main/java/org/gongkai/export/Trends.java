package org.gongkai.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.export.ExportException.Kind;
import org.gongkai.query.Row;
import org.gongkai.query.Warehouse;
import org.gongkai.text.Distance;

/**
 * Turns the question for a trend into an export, or refuses it: a series is never led over a change
 * of form behind which its numbers mean something else, unless that is asked for and marked.
 */
public final class Trends {
  private static final String TOTAL = "total";
  private static final int PROPOSED = 5;

  private final Warehouse warehouse;
  private final ExportFiles files;

  public Trends(Warehouse warehouse, ExportConf conf) {
    this.warehouse = warehouse;
    this.files = conf.files();
  }

  /**
   * The export that answers.
   *
   * @throws ExportException if a code is not known, or if the series has a break within the years
   */
  public Export export(TrendQuestion question, Format format) {
    String section = section(question.category());
    List<String> breakdowns = breakdowns(section, question);
    question.basis().ifPresent(this::refuseUnknownBasis);
    Map<String, Optional<?>> variables = variables(section, breakdowns, question);
    variables.forEach(warehouse::assign);
    List<Break> breaks =
        warehouse.select(files.get("breaks").sorted().text()).stream().map(Break::from).toList();
    if (!question.allowBreak()) refuseBreaks(breaks, question);
    ExportFile trend = files.get("trend");
    ExportFile part = format == Format.SDMX_CSV ? files.get("trend.sdmx").over(trend) : trend;
    return new Export(
        question.name(),
        part.title(),
        List.of(part),
        variables,
        filters(section, breakdowns, question),
        breaks);
  }

  private String section(String category) {
    List<String> sections =
        warehouse
            .select(
                "SELECT DISTINCT section FROM dim_category WHERE category = ? ORDER BY 1", category)
            .stream()
            .map(row -> row.textOrBlank("section"))
            .toList();
    if (sections.size() == 1) return sections.get(0);
    throw unknown(
        "category",
        category,
        labels(
            "SELECT category AS code, any_value(label_zh) AS label FROM dim_category GROUP BY 1"));
  }

  private List<String> breakdowns(String section, TrendQuestion question) {
    Map<String, String> known =
        labels(
            "SELECT breakdown AS code, any_value(label_zh) AS label FROM dim_breakdown WHERE section = ? GROUP BY 1",
            section);
    if (question.breakdown().isPresent()) {
      String asked = question.breakdown().get();
      if (!known.containsKey(asked)) throw unknown("breakdown", asked, known);
      return List.of(asked);
    }
    return known.containsKey(TOTAL) ? List.of(TOTAL) : columns(section, question.category());
  }

  private void refuseUnknownBasis(String basis) {
    Map<String, String> known =
        labels("SELECT basis AS code, basis AS label FROM agency_basis GROUP BY 1");
    if (!known.containsKey(basis)) throw unknown("basis", basis, known);
  }

  /** The columns that a row of the tables has in any form. */
  private List<String> columns(String section, String category) {
    TreeSet<String> columns = new TreeSet<>();
    for (String table : List.of("dim_comparability", "fact"))
      for (Row row :
          warehouse.select(
              "SELECT DISTINCT breakdown FROM " + table + " WHERE section = ? AND category = ?",
              section,
              category)) columns.add(row.textOrBlank("breakdown"));
    if (columns.isEmpty())
      throw new ExportException(
          Kind.QUESTION,
          "Cannot find a number of %s: no report in the warehouse has one.".formatted(category));
    return List.copyOf(columns);
  }

  private Map<String, String> labels(String query, Object... parameters) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Row row : warehouse.select(query + " ORDER BY 1", parameters))
      labels.put(row.textOrBlank("code"), row.textOrBlank("label"));
    return labels;
  }

  private static ExportException unknown(String what, String asked, Map<String, String> known) {
    String nearest =
        Distance.nearest(asked, known.keySet(), PROPOSED).stream()
            .map(code -> code + " (" + known.get(code) + ")")
            .collect(Collectors.joining(", "));
    return new ExportException(
        Kind.QUESTION,
        "Cannot find the %s '%s': the nearest are %s.".formatted(what, asked, nearest));
  }

  private static Map<String, Optional<?>> variables(
      String section, List<String> breakdowns, TrendQuestion question) {
    Map<String, Optional<?>> variables = Selections.none();
    variables.put("section", Optional.of(section));
    variables.put("category", Optional.of(question.category()));
    variables.put("breakdowns", Optional.of(breakdowns));
    variables.put("by", Optional.of(question.by().name()));
    variables.put("first_year", Optional.of(question.firstYear()));
    variables.put("last_year", Optional.of(question.lastYear()));
    variables.put("basis", question.basis());
    variables.put("missing", Optional.of(question.missing().name()));
    variables.put("balanced", Optional.of(question.balanced()));
    return variables;
  }

  private static Map<String, String> filters(
      String section, List<String> breakdowns, TrendQuestion question) {
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("section", section);
    filters.put("category", question.category());
    filters.put("breakdown", String.join(", ", breakdowns));
    filters.put("by", question.by().name());
    filters.put("years", question.firstYear() + ".." + question.lastYear());
    filters.put("basis", question.basis().orElse("all, each in rows of its own"));
    filters.put("missing", question.missing().name());
    filters.put("balanced_panel", String.valueOf(question.balanced()));
    filters.put("allow_break", String.valueOf(question.allowBreak()));
    return filters;
  }

  private static void refuseBreaks(List<Break> breaks, TrendQuestion question) {
    List<Break> parting = breaks.stream().filter(Break::parts).toList();
    if (parting.isEmpty()) return;
    throw new ExportException(
        Kind.QUESTION,
        "Cannot follow %s from %d to %d:\n%s\n%s"
            .formatted(
                question.category(),
                question.firstYear(),
                question.lastYear(),
                parting.stream().map(b -> "  " + b.line()).collect(Collectors.joining("\n")),
                wayOut(breaks, question)));
  }

  private static String wayOut(List<Break> breaks, TrendQuestion question) {
    List<Integer> years =
        breaks.stream().filter(Break::parts).map(Break::year).distinct().sorted().toList();
    StringBuilder way = new StringBuilder("Ask for years of one side (");
    int from = question.firstYear();
    for (int year : years) {
      way.append("--years ").append(from).append("..").append(year - 1).append(" or ");
      from = year;
    }
    way.append("--years ").append(from).append("..").append(question.lastYear()).append(")");
    String whole = unbroken(breaks);
    if (!whole.isEmpty())
      way.append(", for a series that goes on (--breakdown ").append(whole).append(")");
    return way.append(", or add --allow-break to get all with the break marked.").toString();
  }

  private static String unbroken(List<Break> breaks) {
    TreeSet<String> parted = new TreeSet<>();
    breaks.stream().filter(Break::parts).forEach(b -> parted.add(b.breakdown()));
    return breaks.stream()
        .map(Break::breakdown)
        .filter(b -> !parted.contains(b))
        .distinct()
        .collect(Collectors.joining(" or "));
  }
}
