package org.gongkai.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.export.ExportWorld.question;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.export.TrendQuestion.By;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.LocalStorage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole exports of a small warehouse. */
class ExporterTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir static Path folder;
  private static ExportWorld world;

  @BeforeAll
  static void open() throws IOException, SQLException {
    world = ExportWorld.in(folder);
  }

  @AfterAll
  static void close() {
    world.close();
  }

  private static void writeTrend(Format format) {
    TrendQuestion question = question("license", By.agency, 2020, 2020);
    world.write(world.trend(question, format), format);
  }

  private static String text(String file) throws IOException {
    return Files.readString(world.file(file));
  }

  private static JsonNode descriptor() throws IOException {
    return JSON.readTree(text("datapackage.json"));
  }

  private static List<String> faults() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V7)
            .getSchema(Files.readString(Path.of("../conf/exports/datapackage.schema.json")));
    return schema.validate(descriptor()).stream().map(ValidationMessage::getMessage).toList();
  }

  private static Map<String, String> hashes() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.list(world.folder().place())) {
      for (Path file : files.toList())
        hashes.put(
            file.getFileName().toString(), ContentHash.of(new LocalStorage(), file.toString()));
    }
    return hashes;
  }

  @Test
  void trendAsCsvIsExact() throws IOException {
    writeTrend(Format.CSV);
    assertThat(text("trend.csv"))
        .isEqualTo(
            "\ufeff\"level\",\"entity\",\"name\",\"section\",\"category\",\"breakdown\",\"basis\",\"year\",\"segment\","
                + "\"forms\",\"total\",\"unit\",\"agencies\",\"agencies_known\",\"blank\",\"unreadable\","
                + "\"zero_filled\",\"agencies_left_out\",\"relation\",\"breaks_here\",\"holds\"\r\n"
                + "\"agency\",\"a1\",\"东城区教育局\",\"disclosure\",\"license\",\"decisions\",\"body\",2020,2,\"2019\","
                + "8,\"件\",1,1,0,0,0,0,,\"false\",\"true\"\r\n");
    assertThat(text("sources.csv"))
        .isEqualTo(
            "\ufeff\"report_id\",\"agency_id\",\"year\",\"title\",\"source_uri\",\"landing_path\",\"published_on\","
                + "\"media_type\"\r\n"
                + "\"a1-2020\",\"a1\",2020,\"'=a1的年度报告\",\"https://example.org/a1-2020\",\"a1/2020.html\","
                + "\"2021-01-31\",\"text/html\"\r\n");
    assertThat(text("coverage_by_year.csv"))
        .endsWith("2020,\"county\",1,1,1,0,0,0,100\r\n2020,\"prefecture\",2,2,2,0,0,0,100\r\n");
  }

  @Test
  void trendAsSdmxHasItsDimensionsAndStatus() throws IOException {
    TrendQuestion question = question("received", By.province, 2020, 2021);
    world.write(world.trend(question, Format.SDMX_CSV), Format.SDMX_CSV);
    assertThat(text("trend.csv").lines().toList())
        .containsExactly(
            "\ufeff\"STRUCTURE\",\"STRUCTURE_ID\",\"ACTION\",\"AGENCY\",\"REF_AREA\",\"CATEGORY\",\"MEASURE\","
                + "\"APPLICANT\",\"BASIS\",\"FORM\",\"TIME_PERIOD\",\"OBS_VALUE\",\"OBS_STATUS\",\"UNIT_MEASURE\","
                + "\"COMMENT\"",
            sdmx("110000", "body", "2019", 2020, "2,\"A\"", "1 of 1 known agencies give a number"),
            sdmx(
                "110000",
                "body",
                "2021",
                2021,
                "3,\"A\"",
                "1 of 1 known agencies give a number; form change: same"),
            sdmx("320000", "body", "2019", 2020, ",\"M\"", "0 of 1 known agencies give a number"),
            sdmx(
                "320000",
                "body",
                "2021",
                2021,
                "37,\"A\"",
                "2 of 2 known agencies give a number; form change: same"),
            sdmx(
                "320000",
                "government_prefecture",
                "2019",
                2020,
                "200,\"A\"",
                "1 of 1 known agencies give a number"),
            sdmx(
                "320000",
                "government_prefecture",
                "2021",
                2021,
                "300,\"A\"",
                "1 of 1 known agencies give a number; form change: same"));
  }

  private static String sdmx(
      String area, String basis, String form, int year, String value, String comment) {
    return ("\"dataflow\",\"GONGKAI:TREND(1.0)\",\"I\",\"_T\",\"%s\",\"received\",\"count\",\"_T\",\"%s\",\"%s\",%d,"
            + "%s,\"件\",\"%s\"")
        .formatted(area, basis, form, year, value, comment);
  }

  @Test
  void trendAsWorkbookHasSheetsOfDataNotesAndCoverage() throws IOException {
    writeTrend(Format.XLSX);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(world.file("trend.xlsx")))) {
      List<String> sheets = new ArrayList<>();
      workbook.sheetIterator().forEachRemaining(sheet -> sheets.add(sheet.getSheetName()));
      assertThat(sheets).containsExactly("数据", "口径说明", "覆盖情况");
      Row row = workbook.getSheetAt(0).getRow(1);
      assertThat(row.getCell(2).getStringCellValue()).isEqualTo("东城区教育局");
      assertThat(row.getCell(10).getNumericCellValue()).isEqualTo(8);
      assertThat(workbook.getSheetAt(1).getRow(4).getCell(1).getStringCellValue()).isEqualTo("s1");
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HTML")
  void dataPackageOfATrendIsValid(Format format) throws IOException {
    writeTrend(format);
    assertThat(faults()).isEmpty();
  }

  @Test
  void dataPackageOfAllIsValidAndItsFilesAreThere() throws IOException {
    world.write(new Selections(world.conf()).all(Format.CSV), Format.CSV);
    assertThat(faults()).isEmpty();
    for (JsonNode resource : descriptor().path("resources")) {
      Path file = world.file(resource.path("path").asText());
      assertThat(resource.path("bytes").asLong()).isEqualTo(Files.size(file));
      assertThat(resource.path("hash").asText())
          .isEqualTo("sha256:" + ContentHash.of(new LocalStorage(), file.toString()));
    }
  }

  @Test
  void faultyDataPackageIsSeen() throws IOException {
    writeTrend(Format.CSV);
    Path file = world.file("datapackage.json");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("sha256:", "md5:")
            .replace("\"trend.csv\"", "\"/trend.csv\""));
    assertThat(faults()).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void dataPackageTellsSnapshotFiltersAndBreaks() throws IOException {
    world.write(world.trend(question("received", By.country, 2019, 2022), Format.CSV), Format.CSV);
    JsonNode particular = descriptor().path("gongkai");
    assertThat(particular.path("snapshot").asText()).isEqualTo("s1");
    assertThat(particular.path("filters").path("years").asText()).isEqualTo("2019..2022");
    assertThat(particular.path("breaks").path(0).path("relation").asText()).isEqualTo("same");
    assertThat(particular.path("coverage").path(1))
        .hasToString("[2019,\"county\",1,1,0,0,0,0,100]");
    assertThat(descriptor().path("sources").path(0).path("title").asText())
        .startsWith("13 annual reports");
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "PARQUET"})
  void sameSnapshotGivesTheSameBytes(Format format) throws IOException {
    writeTrend(format);
    Map<String, String> first = hashes();
    writeTrend(format);
    assertThat(hashes()).isEqualTo(first).hasSizeGreaterThan(3);
  }

  @Test
  void parquetKeepsTypesAndOrder() throws SQLException {
    ExportFile facts = world.conf().files().get("fact_disclosure");
    world.write(part(facts), Format.PARQUET);
    assertThat(
            ParquetFile.lines(
                world.file("fact_disclosure.parquet"), "agency_id, year, breakdown, value"))
        .startsWith("a1 2020 prior_items 240.0000", "a1 2020 decisions 8.0000");
  }

  private static Export part(ExportFile file) {
    Export none = new Selections(world.conf()).all(Format.CSV);
    return new Export(
        "part", file.title(), List.of(file), none.variables(), none.filters(), none.breaks());
  }

  @Test
  void wideTableHasAColumnForEachCellAndChineseHeadings() throws IOException {
    Selections.Years years = new Selections.Years(Optional.of(2021), Optional.of(2021));
    world.write(new Selections(world.conf()).wide(years, Format.XLSX), Format.XLSX);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(world.file("wide.xlsx")))) {
      Map<String, String> first = new TreeMap<>();
      for (Cell head : workbook.getSheetAt(0).getRow(0)) {
        Cell cell = workbook.getSheetAt(0).getRow(1).getCell(head.getColumnIndex());
        if (cell != null) first.put(head.getStringCellValue(), cell.toString());
      }
      assertThat(first)
          .containsEntry("机构代码", "a1")
          .containsEntry("规章_现行有效件数", "5.0")
          .containsEntry("行政事业性收费_本年收费金额", "1.5")
          .doesNotContainKey("规章_本年制发件数");
    }
    assertThat(faults()).isEmpty();
  }

  @Test
  void everyColumnOfEveryExportHasAHeadingOfItsOwn() {
    ExportFiles files = world.conf().files();
    for (String id : files.ids()) {
      boolean over = id.equals("trend.sdmx");
      ExportFile file = over ? files.get(id).over(files.get("trend")) : files.get(id);
      List<Column> columns = world.conf().columns(file, world.warehouse());
      assertThat(columns)
          .allSatisfy(
              c ->
                  assertThat(world.conf().notes().of(file, c.name()))
                      .as(id + "." + c.name())
                      .isPresent());
      assertThat(columns).extracting(c -> c.title().zh()).as(id).doesNotHaveDuplicates();
      assertThat(columns).extracting(Column::name).as(id).containsAll(file.key());
    }
  }

  @Test
  void otherFilesAreNeverReplaced() throws IOException {
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("notes.txt"), "mine");
    ExportFolder target = new ExportFolder(mine);
    assertThatThrownBy(target::begin)
        .hasMessage(
            "Cannot write into %s: other files are there; name another folder with -o.", mine);
  }

  @Test
  void databaseWritesToNoOtherFolder() {
    ExportFile file = world.conf().files().get("dim_agency");
    assertThatThrownBy(() -> world.warehouse().copy(file.sorted(), folder.resolve("x.parquet")))
        .hasMessageContaining("a query sees only the tables of the warehouse");
  }
}
