package org.gongkai.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.landing.SourceMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportRecognizerTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          重庆市武隆区统计局2020年政府信息公开工作年度报告, 2020, 重庆市武隆区统计局
          卫东区工业和信息化局 2024 年政府信息公开工作年度报告, 2024, 卫东区工业和信息化局
          2019年上海市人民政府办公厅政府信息公开工作年度报告, 2019, 上海市人民政府办公厅
          兰州新区经济合作局关于2023年政府信息公开工作年度报告, 2023, 兰州新区经济合作局
          关于2021年政府信息公开工作年度报告, 2021,
          2023年政府信息公开工作年度报告, 2023,
          2009年度下管镇政府信息公开年度报告, 2009, 下管镇
          新下陆街道办事处2022年度 政府信息公开工作年度报告, 2022, 新下陆街道办事处
          桃园开发区管委会2023年信息公开工作年度报告, 2023, 桃园开发区管委会
          舒兰市市场监督管理局2016年政务信息公开年度报告, 2016, 舒兰市市场监督管理局
          2008年张义镇人民政府信息公开工作年度报告, 2008, 张义镇人民政府
          自然资源部2024年政府信息公开工作报告, 2024, 自然资源部
          大足区人民政府外事办公室政府信息公开工作2022年度报告, 2022, 大足区人民政府外事办公室
          西山区2025年度政府信息公开工作年度报告, 2025, 西山区
          昌图县七家子镇2023年政府信息公开 工作告年度报, 2023, 昌图县七家子镇
          Page 8 - 威海市文登区信访局2022年政府信息公开工作年度报告, 2022, 威海市文登区信访局
          開平市水利局2021年信息公開工作年度報告, 2021, 開平市水利局
          宿迁市二〇二〇年政府信息公开工作年度报告, 2020, 宿迁市
          puroview.com东城街道2019年政府信息公开工作年度报告, 2019, 东城街道
          abcplay体育_abcplay官网@:西柳镇人民政府2023年政府信息公开工作年度报告, 2023, 西柳镇人民政府
          365bet手机app下载_卫东区教育局2023年政府信息公开工作年度报告, 2023, 卫东区教育局
          中国体彩网公安局2023年政府信息公开工作年度报告, 2023,
          ****镇2024年政府信息公开工作年度报告, 2024,
          现公布我局2022年政府信息公开工作年度报告, 2022,
          本文是景德镇市昌江区工业和信息化局2024年政府信息公开工作年度报告。统计期限如下。, 2024, 景德镇市昌江区工业和信息化局
          镇江市水利局2021年政府信息公开工作年度报告, 2021, 镇江市水利局
          本溪市教育局2021年政府信息公开工作年度报告, 2021, 本溪市教育局
          昌江区2024年度教育局政府信息公开工作年度报告, 2024, 昌江区教育局
          """)
  void titleNamesAgencyAndYear(String title, int year, String agency) {
    Recognition.AnnualReport report = Pages.report(title + "\n一、总体情况\n工作正常。" + Pages.TABLE);
    assertThat(report.year()).isEqualTo(year);
    if (agency == null) assertThat(report.agency()).isEmpty();
    else assertThat(report.agency()).contains(agency);
  }

  @Test
  void titleOverTwoLinesIsRead() {
    Recognition.AnnualReport report =
        Pages.report(
            """
            洪泽区人民政府
            2023 年政府信息公开工作年度报告
            编写单位：淮安市洪泽区人民政府办公室。数据统计期限自
            2023 年 1 月 1 日起至 2023 年 12 月 31 日止。
            一、总体情况
            2023 年，我区公开信息。"""
                + Pages.TABLE);
    assertThat(report.title()).contains("洪泽区人民政府2023年政府信息公开工作年度报告");
    assertThat(report.agency()).contains("洪泽区人民政府");
    assertThat(report.agencyEvidence()).contains("title");
    assertThat(report.regionHint()).contains("淮安市洪泽区人民政府办公室");
    assertThat(report.evidence())
        .containsExactly(
            "Year 2023 from the title \"洪泽区人民政府2023年政府信息公开工作年度报告\".",
            "The period of the figures is the same year.",
            "Agency \"洪泽区人民政府\" from title.");
  }

  @Test
  void titleBrokenWithinItsTailIsRead() {
    Recognition.AnnualReport report =
        Pages.report("正文\n2025 年上海市人民政府办公厅政府信息公开\n工作年度报告\n（一）2024 年工作的改进情况" + Pages.TABLE);
    assertThat(report.agency()).contains("上海市人民政府办公厅");
    assertThat(report.year()).isEqualTo(2025);
  }

  @Test
  void ownerOfTheSiteIsNotTheAgencyOfABureausReport() {
    Recognition.AnnualReport report =
        Pages.report("中江县人民政府\n2022年政府信息公开工作年度报告\n一、总体情况\n2022年,我局公开信息416条。" + Pages.TABLE);
    assertThat(report.agency()).isEmpty();
  }

  @Test
  void publisherOfThePageIsOnlyAHint() {
    Recognition.AnnualReport report =
        Pages.report(
            """
            昌图县人民政府 The People's Government of Changtu Municipality
            昌图县七家子镇2023年政府信息公开 工作告年度报
            来源:昌图县人民政府办公室 时间:2024-01-31"""
                + Pages.TABLE);
    assertThat(report.agency()).contains("昌图县七家子镇");
    assertThat(report.regionHint().orElseThrow()).startsWith("昌图县人民政府办公室");
    assertThat(report.imprint().publishedOn()).contains(LocalDate.of(2024, 1, 31));
  }

  @Test
  void breadcrumbNamesTheAgencyOfANamelessTitle() {
    Recognition.AnnualReport report =
        Pages.report(
            """
            首页>政务公开>政府信息公开年报>乡镇(街道)>新政镇人民政府
            2023年政府信息公开工作年度报告
            发布时间:2024-01-30 16:36:19"""
                + Pages.TABLE);
    assertThat(report.agency()).contains("新政镇人民政府");
    assertThat(report.agencyEvidence()).contains("breadcrumb");
    assertThat(report.imprint().publishedOn()).contains(LocalDate.of(2024, 1, 30));
  }

  @Test
  void subjectOfTheFirstSentenceNamesTheAgency() {
    Recognition.AnnualReport report =
        Pages.report(
            """
            一、总体情况
            2020年,银河彩虹娱乐官网区人民政府北京街道办事处按要求开展工作。
            北京街道办事处本年公开信息86条,其中机构类信息2条。"""
                + Pages.TABLE);
    assertThat(report.agency()).contains("北京街道办事处");
    assertThat(report.agencyEvidence()).contains("first_paragraph");
    assertThat(report.evidence().get(1)).endsWith("printed over its beginning was left out.");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2024年，区工信局按要求开展工作。
          2022年,我局在中江县人民政府网站公开信息416条。
          2022年，国务院办公厅高度重视信息公开。
          2022年，市委市政府高度重视信息公开。
          """)
  void shortFormsAndOthersAreNoAgency(String sentence) {
    assertThat(Pages.report("一、总体情况\n" + sentence + Pages.TABLE).agency()).isEmpty();
  }

  @Test
  void metadataIsTrustedMost() {
    SourceMetadata metadata =
        new SourceMetadata(
            Optional.of("雄县某乡人民政府"),
            Optional.of("河北省保定市雄县"),
            Optional.empty(),
            Optional.of(LocalDate.of(2020, 2, 3)),
            Optional.empty());
    var document = Pages.paragraphs("卫东区教育局2019年政府信息公开工作年度报告" + Pages.TABLE);
    var report = ((Recognition.AnnualReports) Pages.recognize(document, metadata)).reports().get(0);
    assertThat(report.agency()).contains("雄县某乡人民政府");
    assertThat(report.agencyEvidence()).contains("metadata");
    assertThat(report.regionHint()).contains("河北省保定市雄县");
    assertThat(report.imprint().publishedOn()).contains(LocalDate.of(2020, 2, 3));
  }

  @Test
  void declaredTitleIsReadWhereThePageHasNone() {
    ExtractedDocument page = Pages.paragraphs("一、总体情况\n我局按要求开展工作。" + Pages.TABLE);
    var declared =
        new ExtractedDocument(
            "text/html",
            Optional.of("UTF-8"),
            Optional.of("政府信息公开-昌江区人民政府"),
            Map.of("articletitle", "昌江区审计局2022年政府信息公开工作年度报告", "pubdate", "2023-01-20 10:00"),
            page.blocks(),
            false,
            List.of());
    Recognition.AnnualReport report = Pages.report(declared);
    assertThat(report.agency()).contains("昌江区审计局");
    assertThat(report.year()).isEqualTo(2022);
    assertThat(report.imprint().publishedOn()).contains(LocalDate.of(2023, 1, 20));
  }

  @Test
  void titlesOfSeveralAgenciesNameNone() {
    Recognition.AnnualReport report =
        Pages.report("甲县水利局2023年政府信息公开工作年度报告\n乙县教育局2023年政府信息公开工作年度报告\n我单位情况如下。" + Pages.TABLE);
    assertThat(report.year()).isEqualTo(2023);
    assertThat(report.agency()).isEmpty();
  }
}
