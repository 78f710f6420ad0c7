package org.gongkai.jobs.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.gongkai.document.Contact;
import org.gongkai.document.Imprint;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Provenance;
import org.gongkai.fact.Section;
import org.gongkai.form.UnknownLabel;
import org.gongkai.issue.Issue;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.process.ProcessedReport;
import org.gongkai.process.ProcessedReport.Outcome;
import org.gongkai.warehouse.IssueKeys;
import org.gongkai.warehouse.ReportHead;

/** Processed reports as rows of the processed store: one a report, cells and doubts nested. */
final class ProcessedRows {
  private static final String CELL =
      "STRUCT<cell_id: STRING NOT NULL, table_index: INT NOT NULL, row_index: INT NOT NULL,"
          + " column_index: INT NOT NULL, verbatim: STRING NOT NULL, row_label: STRING NOT NULL,"
          + " column_label: STRING NOT NULL, evidence: STRING NOT NULL, page: INT,"
          + " box: STRING>";
  private static final String FACT =
      "STRUCT<section: STRING NOT NULL, category: STRING NOT NULL, breakdown: STRING NOT NULL,"
          + " value: DECIMAL(20,4), status: STRING NOT NULL, detail: STRING, unit: STRING NOT NULL,"
          + " origin: STRING NOT NULL, form: STRING NOT NULL, scope: STRING NOT NULL, cell: "
          + CELL
          + ">";
  private static final String ISSUE =
      "STRUCT<issue_key: STRING NOT NULL, rule: STRING NOT NULL, severity: STRING NOT NULL,"
          + " message: STRING NOT NULL, left_side: STRING, right_side: STRING, cells: ARRAY<STRING>>";
  private static final String LABEL =
      "STRUCT<section: STRING NOT NULL, kind: STRING NOT NULL, reading: STRING NOT NULL,"
          + " label: STRING NOT NULL, verbatim: STRING NOT NULL, nearest_code: STRING,"
          + " nearest_label: STRING, distance: INT>";

  private static final String CLAIM =
      "STRUCT<claim_id: INT NOT NULL, claim: STRING NOT NULL, value: DECIMAL(20,4) NOT NULL,"
          + " unit: STRING NOT NULL, approximate: BOOLEAN NOT NULL, scope: STRING NOT NULL,"
          + " section: STRING NOT NULL, sentence: STRING NOT NULL>";
  private static final String PROSE =
      "STRUCT<characters: INT NOT NULL, years: ARRAY<INT>, problems_characters: INT,"
          + " problems_years: ARRAY<INT>, problems_closed: BOOLEAN NOT NULL, sketch: STRING>";

  /** What decides the fate of a report; read without its cells. */
  private static final String HEAD =
      "report_id STRING NOT NULL, processed_batch INT NOT NULL, part INT NOT NULL,"
          + " batch STRING NOT NULL, landing_path STRING NOT NULL, sha256 STRING NOT NULL,"
          + " listed_agency STRING, listed_region STRING, source_uri STRING, listed_published DATE,"
          + " crawled DATE, outcome STRING NOT NULL, reason STRING NOT NULL,"
          + " media_type STRING NOT NULL, charset STRING, title STRING, agency_verbatim STRING,"
          + " region_hint STRING, year INT, published_on DATE, publisher STRING,"
          + " index_number STRING, address STRING, form_disclosure STRING,"
          + " form_request STRING, form_dispute STRING, form_statistic STRING,"
          + " fingerprint STRING NOT NULL, disclosure_facts INT NOT NULL,"
          + " request_facts INT NOT NULL, dispute_facts INT NOT NULL, statistic_facts INT NOT NULL,"
          + " reported_facts INT NOT NULL, cell_count INT NOT NULL, issue_count INT NOT NULL,"
          // Batches of earlier versions do not have these.
          + " unknown_label_count INT, listed_title STRING, contact_area_code STRING,"
          + " contact_postcode STRING, claim_count INT, prose_count INT";

  static final StructType HEAD_SCHEMA = StructType.fromDDL(HEAD);
  static final StructType SCHEMA =
      StructType.fromDDL(
          HEAD
              + ", agency_evidence STRING, evidence ARRAY<STRING>, facts ARRAY<"
              + FACT
              + ">, issues ARRAY<"
              + ISSUE
              + ">, unknown_labels ARRAY<"
              + LABEL
              + ">, claims ARRAY<"
              + CLAIM
              + ">, prose ARRAY<"
              + PROSE
              + ">");

  private ProcessedRows() {}

  static Row toRow(ProcessedReport report, int batchNumber) {
    List<Object> values = new ArrayList<>(headValues(ReportHead.of(report, batchNumber)));
    values.add(report.agencyEvidence().orElse(null));
    values.add(report.evidence().toArray(String[]::new));
    values.add(report.facts().stream().map(ProcessedRows::fact).toArray(Row[]::new));
    values.add(issues(report));
    values.add(report.unknownLabels().stream().map(ProcessedRows::label).toArray(Row[]::new));
    values.add(ProseRows.claims(report.prose()));
    values.add(ProseRows.texts(report.prose()));
    return RowFactory.create(values.toArray());
  }

  private static List<Object> headValues(ReportHead head) {
    Row file = fileRow(head);
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < file.size(); i++) values.add(file.get(i));
    values.add(head.outcome().name());
    values.add(head.reason());
    values.add(head.mediaType());
    values.add(head.charset().orElse(null));
    values.add(head.title().orElse(null));
    values.add(head.agencyVerbatim().orElse(null));
    values.add(head.regionHint().orElse(null));
    values.add(head.year().isPresent() ? head.year().getAsInt() : null);
    values.add(head.imprint().publishedOn().orElse(null));
    values.add(head.imprint().publisher().orElse(null));
    values.add(head.imprint().indexNumber().orElse(null));
    values.add(head.imprint().address().orElse(null));
    for (Section section : Section.values()) values.add(head.forms().get(section));
    values.add(head.fingerprint());
    for (Section section : Section.values()) values.add(head.facts().get(section));
    values.add(head.reported());
    values.add(head.cells());
    values.add(head.issues());
    values.add(head.unknownLabels());
    values.add(head.file().metadata().title().orElse(null));
    values.add(head.imprint().contact().areaCode().orElse(null));
    values.add(head.imprint().contact().postcode().orElse(null));
    values.add(head.claims());
    values.add(head.proses());
    return values;
  }

  private static Row fileRow(ReportHead head) {
    LandingFile file = head.file();
    SourceMetadata metadata = file.metadata();
    return RowFactory.create(
        head.reportId(),
        head.batchNumber(),
        head.part(),
        file.batch(),
        file.landingPath(),
        file.sha256(),
        metadata.agency().orElse(null),
        metadata.region().orElse(null),
        metadata.sourceUri().orElse(null),
        metadata.published().orElse(null),
        metadata.crawled().orElse(null));
  }

  private static Row fact(Fact fact) {
    return RowFactory.create(
        fact.place().section().code(),
        fact.place().category(),
        fact.place().breakdown(),
        fact.value().number().orElse(null),
        fact.value().status(),
        detail(fact.value()),
        fact.unit(),
        fact.origin().code(),
        fact.form(),
        fact.scope().code(),
        fact.provenance().map(ProcessedRows::cell).orElse(null));
  }

  private static String detail(CellValue value) {
    if (value instanceof CellValue.Unreadable unreadable) return unreadable.reason();
    if (value instanceof CellValue.Derived derived) return derived.formula();
    if (value instanceof CellValue.Repaired repaired) return repaired.reason();
    return null;
  }

  private static Row cell(Provenance cell) {
    return RowFactory.create(
        cell.cellId(),
        cell.tableIndex(),
        cell.rowIndex(),
        cell.columnIndex(),
        cell.verbatim(),
        cell.rowLabel(),
        cell.columnLabel(),
        cell.evidence().toString(),
        cell.page().isPresent() ? cell.page().getAsInt() : null,
        cell.box().orElse(null));
  }

  private static Row[] issues(ProcessedReport report) {
    String id = report.file().reportId(report.part());
    List<String> keys = IssueKeys.of(id, report.issues());
    Row[] rows = new Row[keys.size()];
    for (int i = 0; i < rows.length; i++) rows[i] = issue(keys.get(i), report.issues().get(i));
    return rows;
  }

  private static Row issue(String key, Issue issue) {
    return RowFactory.create(
        key,
        issue.rule(),
        issue.severity().code(),
        issue.message(),
        issue.leftSide().orElse(null),
        issue.rightSide().orElse(null),
        issue.cells().toArray(String[]::new));
  }

  private static Row label(UnknownLabel label) {
    boolean like = !label.nearestLabel().isEmpty();
    return RowFactory.create(
        label.section().code(),
        label.kind().code(),
        label.reading().code(),
        label.label(),
        label.verbatim(),
        label.nearestCode().isEmpty() ? null : label.nearestCode(),
        like ? label.nearestLabel() : null,
        like ? label.distance() : null);
  }

  /** A row with the columns of {@link #HEAD_SCHEMA}. */
  static ReportHead head(Row row) {
    return new ReportHead(
        row.<Integer>getAs("processed_batch"),
        row.<Integer>getAs("part"),
        file(row),
        Outcome.valueOf(row.getAs("outcome")),
        row.getAs("reason"),
        row.getAs("media_type"),
        Optional.ofNullable(row.getAs("charset")),
        Optional.ofNullable(row.getAs("title")),
        Optional.ofNullable(row.getAs("agency_verbatim")),
        Optional.ofNullable(row.getAs("region_hint")),
        year(row),
        imprint(row),
        forms(row),
        row.getAs("fingerprint"),
        facts(row),
        row.<Integer>getAs("reported_facts"),
        row.<Integer>getAs("cell_count"),
        row.<Integer>getAs("issue_count"),
        count(row, "unknown_label_count"),
        count(row, "claim_count"),
        count(row, "prose_count"));
  }

  private static int count(Row row, String column) {
    return row.isNullAt(row.fieldIndex(column)) ? 0 : row.<Integer>getAs(column);
  }

  private static Imprint imprint(Row row) {
    return new Imprint(
        Optional.ofNullable(row.<LocalDate>getAs("published_on")),
        Optional.ofNullable(row.getAs("publisher")),
        Optional.ofNullable(row.getAs("index_number")),
        Optional.ofNullable(row.getAs("address")),
        new Contact(
            Optional.ofNullable(row.getAs("contact_area_code")),
            Optional.ofNullable(row.getAs("contact_postcode"))));
  }

  private static LandingFile file(Row row) {
    SourceMetadata metadata =
        new SourceMetadata(
            Optional.ofNullable(row.getAs("listed_agency")),
            Optional.ofNullable(row.getAs("listed_region")),
            Optional.ofNullable(row.getAs("source_uri")),
            Optional.ofNullable(row.<LocalDate>getAs("listed_published")),
            Optional.ofNullable(row.<LocalDate>getAs("crawled")),
            Optional.ofNullable(row.getAs("listed_title")));
    return new LandingFile(
        row.getAs("landing_path"), row.getAs("batch"), row.getAs("sha256"), metadata);
  }

  private static OptionalInt year(Row row) {
    Integer year = row.getAs("year");
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }

  private static Map<Section, String> forms(Row row) {
    Map<Section, String> forms = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      String form = row.getAs("form_" + section.code());
      if (form != null) forms.put(section, form);
    }
    return forms;
  }

  private static Map<Section, Integer> facts(Row row) {
    Map<Section, Integer> facts = new EnumMap<>(Section.class);
    for (Section section : Section.values())
      facts.put(section, row.<Integer>getAs(section.code() + "_facts"));
    return facts;
  }
}
