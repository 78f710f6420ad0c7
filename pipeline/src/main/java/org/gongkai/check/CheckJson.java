package org.gongkai.check;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Provenance;
import org.gongkai.form.UnknownLabel;
import org.gongkai.issue.Issue;
import org.gongkai.process.ProcessedReport;
import org.gongkai.query.CheckOutcome;
import org.gongkai.vocabulary.Agency;

/**
 * A check as JSON, complete: README.md has the fields. What is not known is null; numbers are
 * numbers with the digits that they have.
 */
public final class CheckJson {
  /** Of the layout; it changes when a field is renamed, removed or means something else. */
  private static final int FORMAT = 1;

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private CheckJson() {}

  /** One object, indented, with a line end behind it. */
  public static String of(CheckedReports checked) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("format", FORMAT);
    put(root, "snapshot", checked.snapshot());
    root.put("result", checked.result().code());
    ArrayNode reports = root.putArray("reports");
    checked.reports().forEach(report -> write(report, checked, reports.addObject()));
    return text(root);
  }

  private static String text(ObjectNode root) {
    StringWriter out = new StringWriter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = MAPPER.createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      MAPPER.writeTree(json, root);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write JSON to memory", e);
    }
    return out + "\n";
  }

  private static void put(ObjectNode object, String name, Optional<?> text) {
    object.put(name, text.map(Object::toString).orElse(null));
  }

  private static void write(CheckedReport checked, CheckedReports all, ObjectNode object) {
    identity(checked, object);
    ArrayNode tables = object.putArray("tables");
    checked.tables().forEach(table -> write(table, all.labels(), tables.addObject()));
    ArrayNode issues = object.putArray("issues");
    checked.findings().forEach(finding -> write(finding, issues.addObject()));
    ArrayNode labels = object.putArray("unknown_labels");
    checked.report().unknownLabels().forEach(label -> write(label, labels.addObject()));
    ArrayNode checks = object.putArray("checks");
    all.outcomesOf(checked).forEach(outcome -> write(outcome, checks.addObject()));
  }

  private static void identity(CheckedReport checked, ObjectNode object) {
    ProcessedReport report = checked.report();
    object.put("batch", report.file().batch());
    object.put("file", report.file().landingPath());
    object.put("part", report.part());
    object.put("sha256", report.file().sha256());
    object.put("report_id", checked.judged().reportId());
    object.put("result", checked.result().code());
    object.put("status", checked.judged().status().code());
    object.put("reason", checked.judged().reason());
    object.put("media_type", report.mediaType());
    put(object, "charset", report.charset());
    put(object, "title", report.title());
    checked
        .judged()
        .agency()
        .ifPresentOrElse(a -> write(a, object.putObject("agency")), () -> object.putNull("agency"));
    put(object, "agency_verbatim", report.agencyVerbatim());
    put(object, "agency_evidence", report.agencyEvidence());
    object.put("year", report.year().isPresent() ? report.year().getAsInt() : null);
    put(object, "published_on", report.imprint().publishedOn());
    put(object, "index_number", report.imprint().indexNumber());
    texts(object.putArray("evidence"), report.evidence());
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  private static void write(Agency agency, ObjectNode object) {
    object.put("id", agency.agencyId());
    object.put("name", agency.name());
    object.put("region_code", agency.regionCode());
    object.put("level", agency.level());
    object.put("function_code", agency.functionCode());
  }

  private static void write(OfficialTable table, CodeLabels labels, ObjectNode object) {
    object.put("section", table.section().code());
    put(object, "form", table.form());
    ArrayNode cells = object.putArray("cells");
    for (OfficialTable.Block block : table.blocks())
      for (OfficialTable.Row row : block.rows())
        for (int i = 0; i < row.cells().size(); i++)
          write(row.cells().get(i), row, block.columns().get(i), cells.addObject());
    table.further().forEach(fact -> write(fact, labels, cells.addObject()));
    table.derived().forEach(fact -> write(fact, labels, cells.addObject()));
  }

  private static void write(
      OfficialTable.Cell cell, OfficialTable.Row row, String column, ObjectNode object) {
    object.put("category", cell.place().category());
    object.put("breakdown", cell.place().breakdown());
    object.put("row", row.label());
    object.put("column", column);
    if (cell.fact().isEmpty()) object.put("status", "not_found");
    else value(cell.fact().get(), object);
  }

  private static void write(Fact fact, CodeLabels labels, ObjectNode object) {
    object.put("category", fact.place().category());
    object.put("breakdown", fact.place().breakdown());
    object.put("row", labels.row(fact.place()));
    object.put("column", labels.column(fact.place()));
    value(fact, object);
  }

  private static void value(Fact fact, ObjectNode object) {
    object.put("status", fact.value().status());
    object.put("value", fact.value().number().orElse(null));
    object.put("unit", fact.unit());
    put(object, "detail", detail(fact.value()));
    object.put("scope", fact.scope().code());
    put(object, "verbatim", fact.provenance().map(Provenance::verbatim));
    fact.provenance()
        .ifPresentOrElse(
            cell -> write(cell, object.putObject("place")), () -> object.putNull("place"));
  }

  private static Optional<String> detail(CellValue value) {
    if (value instanceof CellValue.Unreadable unreadable) return Optional.of(unreadable.reason());
    if (value instanceof CellValue.Repaired repaired) return Optional.of(repaired.reason());
    return value instanceof CellValue.Derived derived
        ? Optional.of(derived.formula())
        : Optional.empty();
  }

  private static void write(Provenance cell, ObjectNode object) {
    object.put("table", cell.tableIndex());
    object.put("row", cell.rowIndex());
    object.put("column", cell.columnIndex());
    object.put("page", cell.page().isPresent() ? cell.page().getAsInt() : null);
    put(object, "box", cell.box());
  }

  private static void write(Finding finding, ObjectNode object) {
    Issue issue = finding.issue();
    object.put("key", finding.key());
    object.put("rule", issue.rule());
    object.put("severity", issue.severity().code());
    object.put("across_reports", finding.title().isPresent());
    put(object, "title", finding.title());
    object.put("message", issue.message());
    put(object, "left_side", issue.leftSide());
    put(object, "right_side", issue.rightSide());
    put(object, "proposal", finding.proposal());
    texts(object.putArray("cells"), issue.cells());
  }

  private static void write(UnknownLabel label, ObjectNode object) {
    object.put("section", label.section().code());
    object.put("kind", label.kind().code());
    object.put("reading", label.reading().code());
    object.put("verbatim", label.verbatim());
    object.put("nearest_label", label.nearestLabel().isEmpty() ? null : label.nearestLabel());
  }

  private static void write(CheckOutcome outcome, ObjectNode object) {
    object.put("id", outcome.check().id());
    object.put("title", outcome.check().title());
    object.put("severity", outcome.check().severity().code());
    object.put("outcome", outcome.outcome().code());
    object.put("holds", outcome.holds());
    object.put("fails", outcome.fails());
    object.put("uncertain", outcome.uncertain());
  }
}
