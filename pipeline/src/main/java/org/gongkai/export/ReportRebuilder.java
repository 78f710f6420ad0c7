package org.gongkai.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.conf.Conf;
import org.gongkai.conf.ConfReader;
import org.gongkai.dictionary.Code;
import org.gongkai.dictionary.Dictionary;
import org.gongkai.export.RebuiltReport.Figure;
import org.gongkai.export.RebuiltReport.Table;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTemplate;
import org.gongkai.generate.FormSheet;
import org.gongkai.query.ReportRow;
import org.gongkai.query.Row;
import org.gongkai.query.Warehouse;

/** Sets the figures of a report back into the layout of the forms that they were printed on. */
final class ReportRebuilder {
  private static final List<Section> TABLES =
      List.of(Section.DISCLOSURE, Section.REQUEST, Section.DISPUTE);
  private static final String STATUSES = "fact.status";

  private final Warehouse warehouse;
  private final ExportFile cells;
  private final Conf conf;
  private final Dictionary dictionary;

  /**
   * @param cells the query for the cells of the report in the variable {@code report_id}
   * @param root the folder {@code conf/}
   */
  ReportRebuilder(Warehouse warehouse, ExportFile cells, Path root) {
    this.warehouse = warehouse;
    this.cells = cells;
    this.conf = ConfReader.read(root);
    this.dictionary = conf.dictionary();
  }

  RebuiltReport rebuild(ReportRow report) {
    warehouse.assign("report_id", Optional.of(report.reportId()));
    List<Row> rows = warehouse.select(cells.sorted().text());
    return new RebuiltReport(
        report,
        warehouse.snapshot().manifest().snapshotId(),
        TABLES.stream().map(section -> table(section, rows)).toList(),
        statuses(),
        issues(report));
  }

  private Table table(Section section, List<Row> all) {
    List<Row> rows =
        all.stream().filter(r -> r.textOrBlank("section").equals(section.code())).toList();
    Map<Place, Figure> figures = new TreeMap<>();
    for (Row row : rows) figures.put(place(section, row), figure(row));
    Optional<String> form = rows.stream().flatMap(r -> r.text("form").stream()).findFirst();
    String scope = rows.stream().flatMap(r -> r.text("scope").stream()).findFirst().orElse("");
    return new Table(
        section,
        title(section),
        form,
        scope,
        form.flatMap(f -> template(section, f))
            .map(
                t ->
                    new FormSheet(conf.generation().wording().tables(), new Print(figures)).rows(t))
            .orElse(List.of()),
        figures);
  }

  private String title(Section section) {
    return dictionary.table("fact_" + section.code()).map(e -> e.labelZh()).orElse(section.code());
  }

  private Optional<FormTemplate> template(Section section, String form) {
    return conf.forms().of(section).stream()
        .filter(t -> t.form().equals(form) || t.sameIn().contains(form))
        .findFirst();
  }

  private static Place place(Section section, Row row) {
    return new Place(section, row.textOrBlank("category"), row.textOrBlank("breakdown"));
  }

  private static Figure figure(Row row) {
    return new Figure(
        row.text("value"),
        row.textOrBlank("status"),
        row.textOrBlank("verbatim"),
        row.textOrBlank("unit"));
  }

  private Map<String, String> statuses() {
    return dictionary.codes().stream()
        .filter(c -> c.list().equals(STATUSES))
        .collect(
            Collectors.toMap(
                Code::code, c -> c.entry().labelZh(), (a, b) -> a, LinkedHashMap::new));
  }

  private List<String> issues(ReportRow report) {
    List<String> lines = new ArrayList<>();
    for (Row row :
        warehouse.select(
            "SELECT severity, rule, message FROM issue_open WHERE report_id = ? ORDER BY ALL",
            report.reportId()))
      lines.add(
          "%s %s: %s"
              .formatted(
                  row.textOrBlank("severity"),
                  row.textOrBlank("rule"),
                  row.textOrBlank("message")));
    return lines;
  }

  /** The figures in the layout; a row that the report does not have is left out. */
  private record Print(Map<Place, Figure> figures) implements FormSheet.Print {
    @Override
    public boolean isPrinted(Section section, FormRow row) {
      return figures.keySet().stream().anyMatch(p -> p.category().equals(row.code()));
    }

    @Override
    public String figure(Place place, FormColumn column) {
      return figures.containsKey(place) ? figures.get(place).shown() : "";
    }

    @Override
    public String heading(FormColumn column) {
      return column.labels().get(0);
    }
  }
}
