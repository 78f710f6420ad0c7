package org.gongkai.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataYearTest {
  private static final String NO_YEAR =
      "No data year: no title, no period and no unanimous prose names one.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          本报告中所列数据的统计期限自20201月1日起至202012月31日止。 | 2020
          统计期限为201711日至20171231日 | 2017
          统计数据时限为2018年11日至2018年1231日 | 2018
          数据统计期限为2024年1月1日至2024年12月31日。 | 2024
          統(tǒng)計期間為2021年1月1日至12月31日。 | 2021
          统计期限从2023年1月1日至12月31止。 | 2023
          统计时限自2012年1月1日至2012年12月31日 | 2012
          统计期限自2023�1�1日起至2023�12�31日止。 | 2023
          """)
  void periodNamesTheYear(String sentence, int year) {
    assertThat(Pages.report("一、总体情况\n我局上年公开2011年的信息。" + sentence + Pages.TABLE).year())
        .isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022年,我局在中江县人民政府网站公开信息416条。 | 2022
          以下是我镇2023年的工作情况。 | 2023
          2019年度街道收到申请0件。 | 2019
          2020我局按要求開展信息公開工作。 | 2020
          2021�我镇公开信息416条。 | 2021
          截止2020年12月31日,我局公开信息15条。 | 2020
          按照国办公开办函〔2021〕30号,2022年我局公开信息,较2021年增长。 | 2022
          """)
  void unanimousProseNamesTheYear(String sentence, int year) {
    assertThat(Pages.report("发布时间:2031-01-02\n一、总体情况\n" + sentence + Pages.TABLE).year())
        .isEqualTo(year);
  }

  @Test
  void aSentenceBeforeTheFirstSectionNamesTheYear() {
    assertThat(
            Pages.report("2024年,我单位按要求开展工作。\n一、总体情况\n公开5条,比2023年增加;对2023年以来的信息进行了排查。" + Pages.TABLE)
                .year())
        .isEqualTo(2024);
  }

  @Test
  void sentencesBehindTheTablesNameTheYearOfAPageWithoutAFirstSection() {
    String behind = "\n五、存在的主要问题及改进情况\n2022年我镇取得了一定成效。2023年将进一步加强培训。针对2021年年度报告中提出的问题,均已整改。";
    assertThat(Pages.report(Pages.TABLE + behind).year()).isEqualTo(2022);
    assertThat(Pages.rejection(Pages.TABLE + behind + "\n2020年公开5条。")).isEqualTo(NO_YEAR);
    assertThat(Pages.rejection(Pages.TABLE + "\n五、存在的主要问题及改进情况\n针对2021年年度报告中提出的问题,均已整改。"))
        .isEqualTo(NO_YEAR);
  }

  @Test
  void proseOfTwoYearsNamesNone() {
    assertThat(Pages.rejection("一、总体情况\n2022年公开5条。\n2023年公开6条。" + Pages.TABLE)).isEqualTo(NO_YEAR);
  }

  @Test
  void dayOfPublicationIsNoDataYear() {
    assertThat(
            Pages.rejection(
                "今天是2025年12月30日 星期二\n发布日期:2024-01-31\n一、总体情况\n我局按要求开展工作。" + Pages.TABLE))
        .isEqualTo(NO_YEAR);
  }

  @Test
  void yearOutsideTheRegulationIsNone() {
    assertThat(Pages.rejection("卫东区教育局2003年政府信息公开工作年度报告\n一、总体情况\n如下。" + Pages.TABLE))
        .isEqualTo(NO_YEAR);
  }

  @Test
  void proseOfAnotherYearDoesNotChangeTheTitle() {
    assertThat(
            Pages.report(
                    "抚松县松江河镇人民政府2020年政府信息公开工作年度报告\n发布日期:2021-01-04\n一、总体情况\n2019年,我镇公开信息94条。"
                        + Pages.TABLE)
                .year())
        .isEqualTo(2020);
  }

  @Test
  void periodOfAnotherYearThanTheTitleIsADoubt() {
    Recognition.AnnualReport report =
        Pages.report("卫东区教育局2023年政府信息公开工作年度报告\n统计期限为2022年1月1日至12月31日。" + Pages.TABLE);
    assertThat(report.year()).isEqualTo(2023);
    assertThat(report.evidence())
        .contains("Doubtful: the period of the figures is 2022, another year.");
  }

  @Test
  void menuOfOtherYearsIsOverruledByThePeriod() {
    Recognition.AnnualReport report =
        Pages.report(
            """
            2021年政府信息公开年报
            2022年政府信息公开年报
            2023年政府信息公开年报
            统计期限为2022年1月1日至2022年12月31日。"""
                + Pages.TABLE);
    assertThat(report.year()).isEqualTo(2022);
    assertThat(report.evidence()).contains("The page has titles of the years [2021, 2022, 2023].");
  }

  @Test
  void menuOfOtherYearsAloneNamesNone() {
    assertThat(Pages.rejection("2021年政府信息公开年报\n2022年政府信息公开年报\n我局情况如下。" + Pages.TABLE))
        .isEqualTo(NO_YEAR);
  }

  @Test
  void linkToTheReportBeforeNamesNone() {
    assertThat(Pages.rejection("我镇情况如下。" + Pages.TABLE + "\n分享到：微信上一篇：2023年政府信息公开工作年度报告下一篇：无\n"))
        .isEqualTo(NO_YEAR);
    assertThat(Pages.rejection("我镇情况如下。" + Pages.TABLE + "\n上一篇：\n2023年政府信息公开工作年度报告\n"))
        .isEqualTo(NO_YEAR);
  }

  @Test
  void proseOnOneLineWithSuchALinkStillNamesTheYear() {
    Recognition.AnnualReport report =
        Pages.report("我镇情况如下。" + Pages.TABLE + "\n2022年，我镇新收到申请0件。上一篇：2021年政府信息公开工作年度报告\n");
    assertThat(report.year()).isEqualTo(2022);
  }
}
