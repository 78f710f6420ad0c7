package org.gongkai.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.page.PageParts;
import org.gongkai.page.Panel;
import org.gongkai.query.Warehouse;
import org.gongkai.warehouse.Manifest;

/**
 * Writes the pages over one snapshot. The same snapshot and parts give the same page. What cannot
 * be asked ends in a {@link org.gongkai.query.QueryException}.
 */
public final class ReportPages {
  private final PageParts parts;

  public ReportPages(PageParts parts) {
    this.parts = parts;
  }

  /**
   * The page over the whole snapshot, a few megabytes of HTML.
   *
   * @param accuracy how right the readings are known to be; empty where nobody has measured it
   */
  public String country(Warehouse warehouse, Optional<AccuracyTables> accuracy) {
    Map<String, Object> answers = answers(warehouse, parts.panels().words());
    answers.putAll(answers(warehouse, parts.panels().country()));
    Map<String, Object> data = data(warehouse, answers);
    data.put("tiles", parts.tiles());
    accuracy.ifPresent(tables -> data.put("accuracy", tables));
    return parts.country().filled(ChartLibrary.script(), EmbeddedJson.of(data));
  }

  /**
   * The page of an agency.
   *
   * @param agency its id
   */
  public String agency(Warehouse warehouse, String agency) {
    Map<String, Object> answers = answers(warehouse, parts.panels().words());
    answers.putAll(answers(warehouse, parts.panels().agency(), agency));
    for (Panel panel : parts.panels().document()) {
      PanelAnswer answer = new PanelAnswer();
      for (Document document : documents(warehouse, agency))
        answer.ask(warehouse, panel, document.reportId(), document.year());
      answers.put(panel.name(), answer.columns());
    }
    return parts.agency().filled("", EmbeddedJson.of(data(warehouse, answers)));
  }

  /** A report that stands. */
  private record Document(String reportId, int year) {}

  private static List<Document> documents(Warehouse warehouse, String agency) {
    return warehouse
        .select(
            "SELECT report_id, year FROM report WHERE agency_id = ? AND status = 'published'"
                + " AND year IS NOT NULL ORDER BY year DESC, report_id",
            agency)
        .stream()
        .map(row -> new Document(row.textOrBlank("report_id"), row.integer("year").orElseThrow()))
        .toList();
  }

  private static Map<String, Object> answers(
      Warehouse warehouse, List<Panel> panels, Object... parameters) {
    Map<String, Object> answers = new LinkedHashMap<>();
    for (Panel panel : panels)
      answers.put(panel.name(), new PanelAnswer().ask(warehouse, panel, parameters).columns());
    return answers;
  }

  private Map<String, Object> data(Warehouse warehouse, Map<String, Object> answers) {
    Manifest manifest = warehouse.snapshot().manifest();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("snapshot", manifest.snapshotId());
    // The day of an ISO instant in UTC.
    data.put("day", manifest.created().substring(0, "2026-01-31".length()));
    data.put("version", manifest.version());
    data.put("texts", parts.texts());
    data.put("panels", answers);
    return data;
  }
}
