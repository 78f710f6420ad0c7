package org.gongkai.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RejectionTest {

  @Test
  void emptyPageIsNone() {
    assertThat(Pages.recognize(Pages.document(List.of())))
        .isEqualTo(new Recognition.NotAReport("The page is empty."));
  }

  @Test
  void halfYearIsNoYear() {
    assertThat(Pages.rejection("普陀区2022年上半年政府信息公开工作情况报告" + Pages.TABLE))
        .isEqualTo("It is about half a year, not an annual report.");
  }

  @Test
  void quarterIsNoYear() {
    assertThat(Pages.rejection("某镇2024年第三季度政府信息公开统计表" + Pages.TABLE))
        .isEqualTo("It is about a quarter, not an annual report.");
  }

  @Test
  void periodOfSixMonthsIsNoYear() {
    assertThat(Pages.rejection("统计期限为2022年1月1日至2022年6月30日。" + Pages.TABLE))
        .isEqualTo("Its figures are for a part of the year, it is not an annual report.");
  }

  @Test
  void universityIsNoAgency() {
    assertThat(Pages.rejection("某某大学2022—2023学年信息公开工作年度报告\n一、概述\n学校公开信息。"))
        .isEqualTo("It is a report of a university for a school year.");
  }

  @Test
  void streetNamedAfterACollegeIsAnAgency() {
    assertThat(Pages.report("雁塔区学院街道办事处2022年政府信息公开工作年度报告" + Pages.TABLE).agency())
        .contains("雁塔区学院街道办事处");
  }

  @Test
  void officialFormWithoutFiguresIsNoReport() {
    assertThat(
            Pages.rejection(
                """
                一、总体情况
                二、主动公开政府信息情况
                第二十条第（一）项
                信息内容
                本年制发件数
                本年废止件数
                现行有效件数
                规章
                行政规范性文件
                """))
        .isEqualTo("It is an official form without figures.");
  }

  @Test
  void formOfOldIndicatorsIsNoReport() {
    assertThat(
            Pages.rejection(
                """
                政府信息公开情况统计报表
                指标名称 | 计量单位 | 代码 | 本期实际 | 本年累计
                主动公开信息数 | 条 | 01
                其中:全文电子化的主动公开信息数 | 条 | 02
                申请总数 | 条 | 08
                """))
        .isEqualTo("It has no official table, and not the title and headings of a report.");
  }

  @Test
  void reportWithASingleFigureLeftIsAReport() {
    String labels = "信息内容\n本年新制作数量\n本年新公开数量\n对外公开总数量\n规章\n0\n规范性文件\n上一年项目数量\n行政许可\n行政处罚\n";
    assertThat(Pages.report("一、总体情况\n2019年,我乡由专人负责信息公开工作。\n" + labels).year()).isEqualTo(2019);
  }

  @Test
  void blankReportWithTitleAndProseIsAReport() {
    assertThat(
            Pages.report(
                    """
                    卫东区教育局2022年政府信息公开工作年度报告
                    一、总体情况
                    我局按要求开展工作,没有制发文件。
                    二、主动公开政府信息情况
                    信息内容
                    本年制发件数
                    本年废止件数
                    现行有效件数
                    规章
                    """)
                .agency())
        .contains("卫东区教育局");
  }

  @Test
  void listOfReportsIsNoReport() {
    assertThat(
            Pages.rejection(
                """
                政府信息公开年报
                甲县水利局2023年政府信息公开工作年度报告 2024-01-30
                甲县教育局2023年政府信息公开工作年度报告 2024-01-30
                甲县审计局2023年政府信息公开工作年度报告 2024-01-29
                甲县司法局2023年政府信息公开工作年度报告 2024-01-28
                甲县民政局2023年政府信息公开工作年度报告 2024-01-28
                """))
        .isEqualTo("It is a list of 6 titles of reports, without a table.");
  }

  @Test
  void noticeIsNoReport() {
    assertThat(Pages.rejection("关于做好2023年政府信息公开工作年度报告编制发布工作的通知\n各科室:\n请按要求报送。"))
        .isEqualTo("It is a notice about annual reports, not one of them.");
  }

  @Test
  void jsonThatQuotesATitleIsNoReport() {
    assertThat(
            Pages.rejection(
                """
                {
                 "title_in_source": "洪泽区人民政府2023 年政府信息公开工作年度报告",
                 "notes": ["规章"]
                }
                """))
        .isEqualTo("It is JSON data, not a page.");
  }

  @Test
  void csvWithFactsIsNoReport() {
    assertThat(
            Pages.rejection(
                """
                section,category,label,value
                disclosure,regulation,规章,0
                disclosure,license,行政许可,5
                request,granted,予以公开,7
                request,received,本年新收政府信息公开申请数量,9
                """))
        .isEqualTo("It is comma-separated data, not a page.");
  }

  @Test
  void textAboutReportsIsNoReport() {
    assertThat(
            Pages.rejection(
                """
                # Fixtures
                Thirty scraped reports such as 卫东区教育局2022年政府信息公开工作年度报告, with 规章 and 行政许可 as printed.
                """))
        .isEqualTo("It has no official table, and not the title and headings of a report.");
  }

  @Test
  void oldReportInProseIsAReport() {
    Recognition.AnnualReport report =
        Pages.report(
            """
            2015年西牛镇政府信息公开工作年度报告
            一、概述
            我镇公开信息。
            二、主动公开政府信息情况
            公开信息506条。
            三、依申请公开政府信息情况
            没有收到申请。
            """);
    assertThat(report.year()).isEqualTo(2015);
    assertThat(report.agency()).contains("西牛镇");
  }

  @Test
  void tableFourAloneIsAReport() {
    assertThat(
            Pages.report(
                    """
                    Page 8 - 威海市文登区信访局2022年政府信息公开工作年度报告
                    P. 8
                    四、因政府信息公开工作被申请行政复议提起行政诉讼情况
                    行政复议 行政诉讼
                    未经复议直接起诉 复议后起诉
                    结果 结果 其他 尚未 总
                    维持 纠正 结果 审结 计 维持 纠正 结果 审结 计
                    0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
                    """)
                .agency())
        .contains("威海市文登区信访局");
  }
}
