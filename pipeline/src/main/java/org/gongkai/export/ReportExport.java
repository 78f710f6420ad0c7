package org.gongkai.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.query.ReportRow;
import org.gongkai.query.Warehouse;

/** The export of one report: its official tables rebuilt, and its cells as rows. */
public final class ReportExport {
  private static final String ID = "report";

  private final Warehouse warehouse;
  private final ExportConf conf;

  public ReportExport(Warehouse warehouse, ExportConf conf) {
    this.warehouse = warehouse;
    this.conf = conf;
  }

  /** Writes the page, the workbook and the rows; returns what was written. */
  public List<Exporter.Line> write(ReportRow report, Format format, ExportFolder folder) {
    ExportFile cells = conf.files().get("report_cells");
    RebuiltReport rebuilt = new ReportRebuilder(warehouse, cells, conf.root()).rebuild(report);
    return new Exporter(warehouse, conf)
        .write(export(report, cells), format, pages(rebuilt, cells), folder);
  }

  private static Export export(ReportRow report, ExportFile cells) {
    Map<String, Optional<?>> variables = Selections.none();
    variables.put("report_id", Optional.of(report.reportId()));
    Optional<Integer> year =
        report.year().isPresent() ? Optional.of(report.year().getAsInt()) : Optional.empty();
    variables.put("first_year", year);
    variables.put("last_year", year);
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("report", report.reportId());
    filters.put("agency", report.agency());
    year.ifPresent(y -> filters.put("year", String.valueOf(y)));
    return new Export(ID, cells.title(), List.of(cells), variables, filters, List.of());
  }

  private List<Exporter.Page> pages(RebuiltReport report, ExportFile cells) {
    List<Exporter.Page> pages = new ArrayList<>();
    ReportPage page = new ReportPage(report, conf.words().report());
    pages.add(
        new Written(
            ExportFile.page(ID, cells.title(), cells.note()),
            Format.HTML,
            out -> out.write(page.html().getBytes(StandardCharsets.UTF_8))));
    ReportWorkbook workbook = new ReportWorkbook(report, conf.words().report());
    if (workbook.hasTables())
      pages.add(
          new Written(
              ExportFile.page(ID + "-form", cells.title(), cells.note()),
              Format.XLSX,
              workbook::write));
    return pages;
  }

  @FunctionalInterface
  private interface Writing {
    void write(OutputStream out) throws IOException;
  }

  private record Written(ExportFile description, Format format, Writing writing)
      implements Exporter.Page {
    @Override
    public void write(OutputStream out) throws IOException {
      writing.write(out);
    }
  }
}
