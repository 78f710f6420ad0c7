package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gongkai.query.PageLine;
import org.gongkai.query.PageSource;
import org.gongkai.query.ReportRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  private static final String CITY = "佳木斯市人民政府";

  @TempDir static Path data;

  @BeforeAll
  static void publish() throws IOException, SQLException {
    SampleWarehouse.in(Files.createDirectory(data.resolve("warehouse")));
  }

  @Test
  void reportTellsHowItWasRecognised() {
    assertThat(explain("a121o").out()).contains("report a121old, superseded", "by report a121");
    assertThat(explain(CITY, "2021"))
        .isEqualTo(
            new CommandRun(
                0,
                """
                佳木斯市人民政府, 2021: report a121, published
                  file       reports/jms/2021.txt
                  source     https://example.org/2021
                  read as    text/plain, UTF-8
                  title      佳木斯市2021年政府信息公开工作年度报告
                  agency     230800:government:1
                  printed    佳木斯市人民政府
                  published  2022-01-28
                  forms      disclosure 2021, request 2021

                How it was recognised
                  The title names the agency: 佳木斯市.
                  The title names the year: 2021.

                Facts
                  disclosure: 2 reported
                  request: 1 blank, 1 derived, 7 reported

                Issues
                  error request-balance: Received and carried in are 159, concluded and carried out are 150. (received + carried_in = 159; concluded + carried_out = 150)
                """,
                ""));
  }

  @Test
  void cellIsShownWithItsLinesAndItsDoubts() {
    CommandRun run = explain(PAGE, CITY, "2021", "received", "total", "--context", "1");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().substring(run.out().indexOf("\nrequest/")))
        .isEqualTo(
            """

            request/received/total = 151 件
              status     reported, from table
              form       2021, scope own
              printed    151
              row        一、本年新收政府信息公开申请数量
              column     总计
              evidence   label=0 order count=7 sum
              place      table 3, row 2, column 4, counted from 0

            Printed in reports/jms/2021.txt
               | 自然人 | 商业企业 | 科研机构 | 总计
            > 一、本年新收政府信息公开申请数量 | 140 | 11 |  | [[151]]
              二、上年结转政府信息公开申请数量 | 8 | 0 | 0 | 8

            Issues of these cells
              error request-balance: Received and carried in are 159, concluded and carried out are 150. (received + carried_in = 159; concluded + carried_out = 150)
            """);
  }

  @Test
  void proposalOfAnIssueIsShownAsAnEntryOfCorrections(@TempDir Path other)
      throws IOException, SQLException {
    String script =
        Files.readString(Path.of("../pipeline/src/test/resources/query/snapshot.sql"))
            + """
            INSERT INTO issue VALUES ('i4', 'source-suspected', 'error', 'a121',
              '230800:government:1', 2021, 'The source seems wrong.', 'printed 151',
              'proposed 142', 'request/received/total');
            """;
    SampleWarehouse.of(script, Files.createDirectory(other.resolve("warehouse")));
    PageSource hashed =
        new PageSource() {
          @Override
          public Optional<List<PageLine>> lines(ReportRow report) {
            return PAGE.lines(report);
          }

          @Override
          public Optional<String> sha256(ReportRow report) {
            return Optional.of("ab12");
          }
        };
    CommandRun run =
        CommandRun.of(new ExplainCommand(hashed), other, "explain", "a121", "received", "total");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .endsWith(
            """
              error source-suspected: The source seems wrong. (printed 151; proposed 142)

            An entry for conf/corrections/corrections.yaml
              - report: {sha256: ab12}
                place: request/received/total
                printed: "151"
                corrected: 142
                reason: # why 142 is right
                source: # where that can be looked up
            """);
    assertThat(
            CommandRun.of(new ExplainCommand(PageSource.NONE), other, "explain", "a121", "received")
                .out())
        .contains("- report: {sha256: } # of jms/2021.txt\n");
  }

  @Test
  void categoryShowsAllItsCellsAtOnce() {
    String out = explain(PAGE, "jms/2021.txt", "本年新收政府信息公开申请数量").out();
    assertThat(out)
        .contains(
            "request/received/natural_person = 140 件",
            "request/received/research = no number\n  status     blank, from table",
            "> 一、本年新收政府信息公开申请数量 | [[140]] | [[11]] | [[]] | [[151]]\n");
  }

  @Test
  void goneFileLeavesTheCellsThatWereRead() {
    assertThat(explain("a121", "received", "total", "--context", "1").out())
        .contains(
            """
            The cells that were read (reports/jms/2021.txt is gone or has changed)
              行政事业性收费 | 12.3500
            > 一、本年新收政府信息公开申请数量 | 140 | 11 |  | [[151]]
              二、上年结转政府信息公开申请数量 |  |  |  | 8
            """);
  }

  @Test
  void pageThatReadsDifferentlyIsNotTrusted() {
    PageSource shifted =
        report -> Optional.of(List.of(new PageLine(3, 2, List.of("x", "140", "11", "151", "9"))));
    assertThat(explain(shifted, "a121", "received", "total").out())
        .contains("is laid out differently by this version)")
        .doesNotContain("[[9]]");
  }

  @Test
  void derivedFactIsPrintedNowhere() {
    assertThat(explain("a121", "handled").out())
        .contains(
            "request/handled/total = 159 件", "printed    nowhere: it is computed from other cells");
  }

  @Test
  void moneyKeepsItsPlacesAndItsSpelling() {
    assertThat(explain(PAGE, "a121", "fee", "amount").out())
        .contains("disclosure/fee/amount = 12.35 万元", "printed    12.3500");
  }

  @Test
  void rejectedReportTellsWhy() {
    assertThat(explain("e1").out())
        .contains(
            "an unknown agency, unknown year: report e1, rejected",
            "reason     The page is a list of reports.",
            "forms      no official table was found");
  }

  @Test
  void unidentifiedReportHasItsFacts() {
    assertThat(explain("reports/x/unknown.txt", "received").out())
        .contains("request/received/total = 4 件");
  }

  @Test
  void agencyIsFoundByAliasAndByAPartThatFitsOneReport() {
    assertThat(explain("佳木斯市政府", "2019").out()).contains("report a119");
    assertThat(explain("教育局", "2021").out()).contains("report c121");
    assertThat(explain("230800:government:1", "2020").out()).contains("report a120");
  }

  @Test
  void severalAgenciesAreListed() {
    assertThat(explain("人民政府", "2021"))
        .isEqualTo(
            new CommandRun(
                9,
                "",
                """
                Cannot tell which agency '人民政府' is: give the id of one of these.
                  230800:government:1  佳木斯市人民政府
                  320800:government:1  淮安市人民政府"""));
    assertThat(explain("a12"))
        .isEqualTo(
            new CommandRun(
                9,
                "",
                """
                Cannot tell which report 'a12' is: give the id of one of these.
                  a120  published  2020  佳木斯市人民政府  jms/2020.txt
                  a121  published  2021  佳木斯市人民政府  jms/2021.txt
                  a121old  superseded  2021  佳木斯市人民政府  jms/2021-draft.txt"""));
  }

  @Test
  void whatIsNotThereIsNamedWithWhatIs() {
    assertThat(explain(CITY, "2022").err())
        .isEqualTo(
            "Cannot find a report of 佳木斯市人民政府 for 2022: there are reports for 2019, 2020,"
                + " 2021.");
    assertThat(explain("佳木斯市教育局", "2021").err()).endsWith("there are reports for no year.");
    assertThat(explain("火星", "2021"))
        .isEqualTo(
            new CommandRun(
                9, "", "Cannot find an agency '火星': give its id, its name or a part of it."));
    assertThat(explain("zzz"))
        .isEqualTo(
            new CommandRun(
                9,
                "",
                "Cannot find a report 'zzz': give a report id, a landed file, or an agency with a"
                    + " year."));
    assertThat(explain("a119", "granted").err())
        .isEqualTo("Cannot find the category 'granted' in report a119: it has received.");
    assertThat(explain("a119", "received", "business").err())
        .isEqualTo("Cannot find the breakdown 'business' in report a119: it has total.");
    assertThat(explain("a119", "x", "y", "z").exitCode()).isEqualTo(2);
  }

  private static final PageSource PAGE =
      report ->
          Optional.of(
              List.of(
                  new PageLine(0, 0, List.of("2021年度报告")),
                  new PageLine(1, 2, List.of("行政事业性收费", "12.3500")),
                  new PageLine(3, 1, List.of("", "自然人", "商业企业", "科研机构", "总计")),
                  new PageLine(3, 2, List.of("一、本年新收政府信息公开申请数量", "140", "11", " ", "151")),
                  new PageLine(3, 3, List.of("二、上年结转政府信息公开申请数量", "8", "0", "0", "8")),
                  new PageLine(4, 0, List.of("五、问题"))));

  private static CommandRun explain(String... words) {
    return explain(PageSource.NONE, words);
  }

  private static CommandRun explain(PageSource pages, String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "explain";
    System.arraycopy(words, 0, all, 1, words.length);
    return CommandRun.of(new ExplainCommand(pages), data, all);
  }
}
