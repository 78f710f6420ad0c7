package org.gongkai.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.document.Grid;
import org.gongkai.document.Notation;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  private static final String PAGE =
      """
      宿迁市 政务公开年报⽐对
      年份: 2023 vs 2024 文字重复率: 42%
      2023 年报告 2024 年报告
      ⼀、总体情况
      (重复率: 40%)
      2023年，收办申请3607件。 2024年，收办申请3702件，复
      其中⾃然⼈3493件。 议200件，诉讼60件。
      ⼆、主动公开政府信息情况
      信息内容 本年制发件数 信息内容 本年制发件数
      规章 2 0 11 规章 3 2 12
      ⾏政规范性⽂件 109 489 597 ⾏政规范性⽂件 61 140 518
      ⾏政许可 1808595 ⾏政许可 1611207
      主动公开数据差异 - 差异分析
      指标名称 2023年 2024年 增减值
      规章-制发 2 3 +1
      三、收到和处理政府信息公开申请情况
      ⼀、本年新收 3402 99 0 4 5 1 3511 ⼀、本年新收 4123 129 0 4 9 1 4266
      三 （⼀）予以公开 1175 12 0 3 1 0 1191 三 （⼀）予以公开 1180 12 0 3 1 0 1196
      结 开 27 0 0 0 0 0 27 结 开 41 3 0 0 0 0 44
      5.要求⾏政机关确认 5.要求⾏政机关确认
      4 0 0 0 0 0 4 60 1 0 0 0 0 61
      2.重复申请 39 0 0 0 0 0 39 2.重复申请 86 2 0 0 0 0 88
      2024 年报告
      ⾏政复议 ⾏政诉讼
      结果维持 总计 结果维持 总计
      四、政府信息公开⾏政复议、⾏政诉讼情况
      310 21 95 36 462 2 5 23 16 46 14 4 74 19 111
      2023 年报告
      ⾏政复议 ⾏政诉讼
      结果维持 总计 结果维持 总计
      309 17 88 26 440 1 1 16 6 24 13 0 67 9 89
      复议诉讼数据差异 - 差异分析
      指标名称 2023年 2024年 增减值
      ⾏政复议-维持 309 310 +1
      五、存在的主要问题及改进情况
      2023年的⼯作还有差距。 2024年的⼯作还有差距。
      """;

  @Test
  void labelsThatDifferByARemarkOrASlipAreTheSame() {
    String page =
        PAGE.replace(
            "⾏政许可 1808595 ⾏政许可 1611207\n",
            """
            项目数量 总金额（万元） 项目数量 总金额
            集中采购 3 41.5 集中釆购 5 60.25
            信息内容 本年制发件数 本年废止件数 现行有效件数 信思内容 本年制发件数 本年度止件数 现行有效件数
            其他 7 8 其也 9 6
            ⾏政处罚 ３件 ⾏政处罚 5
            ⾏政强制 4（其中简易程序 1 件） ⾏政强制 /
            """);
    List<Recognition.AnnualReport> reports = reports(page);
    assertThat(Pages.lines(reports.get(0).document()))
        .contains("信息内容 本年制发件数 本年废止件数 现行有效件数")
        .contains("项目数量 总金额（万元）", "集中采购 3 41.5", "⾏政处罚 ３件", "⾏政强制 4（其中简易程序 1 件）")
        .doesNotContain("其他 7 8", "其他 7 8 其也 9 6");
    assertThat(Pages.lines(reports.get(1).document())).contains("项目数量 总金额", "集中釆购 5 60.25");
  }

  @Test
  void halvesAreTwoReports() {
    List<Recognition.AnnualReport> reports = reports(PAGE);
    assertThat(reports).extracting(Recognition.AnnualReport::year).containsExactly(2023, 2024);
    assertThat(reports).allSatisfy(r -> assertThat(r.agency()).contains("宿迁市"));
    assertThat(Pages.lines(reports.get(0).document()))
        .containsExactly(
            "宿迁市 政务公开年报⽐对",
            "⼀、总体情况",
            "2023年，收办申请3607件。",
            "⼆、主动公开政府信息情况",
            "信息内容 本年制发件数",
            "规章 2 0 11",
            "⾏政规范性⽂件 109 489 597",
            "⾏政许可 1808595",
            "三、收到和处理政府信息公开申请情况",
            "⼀、本年新收 3402 99 0 4 5 1 3511",
            "三 （⼀）予以公开 1175 12 0 3 1 0 1191",
            "结 开 27 0 0 0 0 0 27",
            "5.要求⾏政机关确认",
            "4 0 0 0 0 0 4",
            "2.重复申请 39 0 0 0 0 0 39",
            "四、政府信息公开⾏政复议、⾏政诉讼情况",
            "⾏政复议 ⾏政诉讼",
            "结果维持 总计 结果维持 总计",
            "309 17 88 26 440 1 1 16 6 24 13 0 67 9 89",
            "五、存在的主要问题及改进情况",
            "2023年的⼯作还有差距。");
  }

  @Test
  void headingPrintedBelowTheHeadOfItsTableStandsAboveIt() {
    List<String> right = Pages.lines(reports(PAGE).get(1).document());
    assertThat(right.subList(right.indexOf("2.重复申请 86 2 0 0 0 0 88"), right.size()))
        .containsExactly(
            "2.重复申请 86 2 0 0 0 0 88",
            "四、政府信息公开⾏政复议、⾏政诉讼情况",
            "⾏政复议 ⾏政诉讼",
            "结果维持 总计 结果维持 总计",
            "310 21 95 36 462 2 5 23 16 46 14 4 74 19 111",
            "五、存在的主要问题及改进情况",
            "2024年的⼯作还有差距。");
  }

  @Test
  void lineThatLostAFigureIsLeftOutOfBoth() {
    String cut = PAGE.replace("规章 2 0 11 规章 3 2 12", "规章 2 0 规章 3 2 12");
    assertThat(reports(cut))
        .allSatisfy(
            r -> {
              assertThat(Pages.lines(r.document())).noneMatch(line -> line.startsWith("规章"));
              assertThat(r.evidence())
                  .contains("3 lines with figures could not be divided and were left out.");
            });
  }

  @Test
  void figuresWithoutLabelAreCutOnlyWhereTheirNumberIsKnown() {
    String cut = PAGE.replace("4 0 0 0 0 0 4 60 1 0 0 0 0 61", "4 0 0 0 4 60 1 0 0 61");
    assertThat(reports(cut))
        .allSatisfy(r -> assertThat(Pages.lines(r.document())).noneMatch(l -> l.startsWith("4 0")));
  }

  @Test
  void linesOfWordsStayAGridOfWords() {
    var halves = ((Recognition.AnnualReports) Pages.recognize(Pages.words(PAGE))).reports();
    assertThat(halves.get(1).document().blocks())
        .singleElement()
        .isInstanceOfSatisfying(
            Grid.class, grid -> assertThat(grid.notation()).isEqualTo(Notation.WORDS));
    assertThat(Pages.lines(halves.get(1).document())).contains("规章 3 2 12");
  }

  @Test
  void aPageThatComparesTwoReportsIsNeverOneOfThem() {
    String apart =
        """
        宿迁市 政务公开年报比对
        2023 年报告 2024 年报告
        二、主动公开政府信息情况
        2024 年报告
        信息内容 本年制发件数 本年废止件数 现行有效件数
        规章 3 2 12
        行政规范性文件 61 140 518
        行政许可 1611207
        行政处罚 12
        2023 年报告
        信息内容 本年新制作数量 本年新公开数量 对外公开总数量
        规章 2 0 11
        """;
    List<Recognition.AnnualReport> reports = reports(apart);
    assertThat(reports).extracting(Recognition.AnnualReport::year).containsExactly(2023, 2024);
    assertThat(Pages.lines(reports.get(0).document()))
        .contains("规章 2 0 11")
        .doesNotContain("规章 3 2 12");
    assertThat(Pages.rejection(apart.replace("2023 年报告 2024 年报告\n", "")))
        .isEqualTo("Two reports stand side by side and nothing says which half is of which year.");
  }

  @Test
  void halvesWithoutYearsAreRejected() {
    String unnamed = PAGE.replace("2023 年报告 2024 年报告", "").replaceAll("202[34] 年报告\n", "");
    assertThat(Pages.rejection("宿迁市2023年政府信息公开工作年度报告\n" + unnamed))
        .isEqualTo("Two reports stand side by side and nothing says which half is of which year.");
  }

  @Test
  void ordinaryReportIsOne() {
    String table = "结果 其他 结果 其他\n维持 纠正 维持 纠正\n总计 总计\n".repeat(4);
    Recognition.AnnualReport report = Pages.report("卫东区教育局2022年政府信息公开工作年度报告" + Pages.TABLE + table);
    assertThat(Pages.lines(report.document())).contains("结果 其他 结果 其他");
  }

  private static List<Recognition.AnnualReport> reports(String page) {
    return ((Recognition.AnnualReports) Pages.recognize(Pages.paragraphs(page))).reports();
  }
}
