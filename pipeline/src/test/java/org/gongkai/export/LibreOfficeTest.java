package org.gongkai.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.export.ExportWorld.question;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongkai.export.TrendQuestion.By;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook as a spreadsheet program opens it; needs LibreOffice Calc, in CI without fail. */
class LibreOfficeTest {
  private static final long SECONDS = 240;

  /** Commas, quotes around texts, UTF-8, values as stored, every sheet in a file of its own. */
  private static final String EVERY_SHEET =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1";

  @TempDir Path folder;

  @BeforeEach
  void findProgram() {
    boolean isThere =
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    assumeTrue(isThere || System.getenv("CI") != null, "soffice is not on the PATH");
  }

  private void convert(Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                EVERY_SHEET,
                "--outdir",
                folder.resolve("converted").toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) process.destroyForcibly();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("soffice.log"))).isZero();
  }

  private List<String> sheet(String name) throws IOException {
    return Files.readAllLines(folder.resolve("converted").resolve("trend-" + name + ".csv"));
  }

  @Test
  void charactersTypesAndSheetsAreRight() throws IOException, InterruptedException, SQLException {
    try (ExportWorld world = ExportWorld.in(folder)) {
      world.write(
          world.trend(question("license", By.region, 2020, 2020), Format.XLSX), Format.XLSX);
      convert(world.file("trend.xlsx"));
    }
    assertThat(sheet("数据"))
        .containsExactly(
            "\"对象层级\",\"对象代码\",\"对象名称\",\"表格\",\"行代码\",\"列代码\",\"口径\",\"年度\",\"序列段\",\"表式\",\"合计\","
                + "\"单位\",\"有数机构数\",\"已知机构数\",\"空白单元格数\",\"无法辨认单元格数\",\"计为零的空白数\",\"面板外机构数\","
                + "\"与前一表式的关系\",\"此处断开\",\"区划未变\"",
            "\"region\",\"110101\",\"北京市东城区\",\"disclosure\",\"license\",\"decisions\",\"body\",2020,2,\"2019\",8,"
                + "\"件\",1,1,0,0,0,0,,FALSE,TRUE");
    assertThat(sheet("口径说明")).contains("\"数据快照\",\"s1\",,,");
    assertThat(sheet("覆盖情况")).last().isEqualTo("2020,\"prefecture\",2,2,2,0,0,0,100");
  }
}
