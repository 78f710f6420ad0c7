package org.gongkai.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.conf.TestConf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgenciesTest {
  private static final Agencies AGENCIES = TestConf.agencies();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          洪泽区人民政府, , 2023, 320813, gov_office, county, 淮安市洪泽区人民政府
          淮安市洪泽区人民政府, , 2024, 320813, gov_office, county, 淮安市洪泽区人民政府
          江苏省淮安市洪泽区人民政府, , 2024, 320813, gov_office, county, 淮安市洪泽区人民政府
          洪泽县人民政府, , 2014, 320829, gov_office, county, 洪泽县人民政府
          宿迁市, , 2023, 321300, gov_office, prefecture, 宿迁市人民政府
          上海市人民政府办公厅, , 2025, 310000, gov_office, province, 上海市人民政府办公厅
          故城县教育局, , 2020, 131126, education, county, 故城县教育局
          昌图县七家子镇, , 2023, 211224120, township, township, 昌图县七家子镇人民政府
          仪陇县新政镇, , 2023, 511324101, township, township, 仪陇县新政镇人民政府
          威海市文登区信访局, , 2022, 371003, petition, county, 威海市文登区信访局
          抚松县松江河镇人民政府, , 2020, 220621101, township, township, 抚松县松江河镇人民政府
          湖州市气象局, , 2021, 330500, meteorology, prefecture, 湖州市气象局
          開平市水利局, , 2021, 440783, water, county, 开平市水利局
          湖口县大垅乡, , 2020, 360429200, township, township, 湖口县大垅乡人民政府
          卫东区工业和信息化局, , 2024, 410403, industry_it, county, 平顶山市卫东区工业和信息化局
          卫辉市科技和工业信息化局, , 2021, 410781, industry_it, county, 卫辉市科技和工业信息化局
          殷都区科学技术局, , 2024, 410505, science_tech, county, 安阳市殷都区科学技术局
          景德镇市昌江区工业和信息化局, , 2024, 360202, industry_it, county, 景德镇市昌江区工业和信息化局
          昌江区工信局, 江西省景德镇市, 2024, 360202, industry_it, county, 景德镇市昌江区工业和信息化局
          东城街道, 浙江省温州市永嘉县, 2019, 330324001, subdistrict, township, 永嘉县东城街道办事处
          北京街道办事处, 广东省广州市越秀区, 2020, 440104003, subdistrict, township, 广州市越秀区北京街道办事处
          越秀区人民政府北京街道办事处, , 2020, 440104003, subdistrict, township, 广州市越秀区北京街道办事处
          团结乡, 吉林省白城市通榆县团结乡, 2020, 220822204, township, township, 通榆县团结乡人民政府
          西柳镇人民政府, 辽宁省鞍山市海城市, 2023, 210381112, township, township, 海城市西柳镇人民政府
          高新区社会发展局, 河南省平顶山市, 2022, 410471, other, zone, 平顶山高新技术产业开发区社会发展局
          兰州新区经济合作局, , 2023, 620171, commerce, zone, 兰州新区经济合作局
          徐州市鼓楼区教育局, , 2020, 320302, education, county, 徐州市鼓楼区教育局
          武隆县统计局, , 2012, 500232, statistics, county, 武隆县统计局
          武隆区统计局, , 2020, 500156, statistics, county, 重庆市武隆区统计局
          昌江黎族自治县水务局, , 2020, 469026, water, county, 昌江黎族自治县水务局
          海南省昌江县水务局, , 2020, 469026, water, county, 昌江黎族自治县水务局
          新疆伊犁州尼勒克县教育局, , 2023, 654028, education, county, 尼勒克县教育局
          浦东新区人民政府, , 2020, 310115, gov_office, county, 上海市浦东新区人民政府
          国家税务总局淮安市洪泽区税务局, , 2023, 320813, tax, county, 国家税务总局淮安市洪泽区税务局
          国家税务总局, , 2020, 100000, tax, central, 国家税务总局
          自然资源部, , 2024, 100000, natural_resources, central, 自然资源部
          徐州教育局, , 2020, 320300, education, prefecture, 徐州市教育局
          南京市市场监督管理局, , 2020, 320100, market_supervision, prefecture, 南京市市场监督管理局
          公安县公安局, , 2020, 421022, public_security, county, 公安县公安局
          市中区教育局, 510000, 2020, , , ,
          """)
  void bodyIsFoundByItsName(
      String name,
      String hint,
      int year,
      String region,
      String function,
      String level,
      String official) {
    AgencyResolution found = AGENCIES.resolve(name, Optional.ofNullable(hint), year);
    if (region == null) {
      assertThat(found).isInstanceOf(AgencyResolution.Tied.class);
      return;
    }
    assertThat(found).isInstanceOf(AgencyResolution.Resolved.class);
    Agency agency = ((AgencyResolution.Resolved) found).agency();
    assertThat(agency.regionCode()).isEqualTo(region);
    assertThat(agency.functionCode()).isEqualTo(function);
    assertThat(agency.level()).isEqualTo(level);
    assertThat(agency.name()).isEqualTo(official);
  }

  @Test
  void nameOfFourDistrictsIsATie() {
    assertThat(
            ((AgencyResolution.Tied) AGENCIES.resolve("鼓楼区教育局", Optional.empty(), 2020))
                .candidates())
        .containsExactly(
            "江苏省南京市鼓楼区 (320106)", "江苏省徐州市鼓楼区 (320302)", "福建省福州市鼓楼区 (350102)", "河南省开封市鼓楼区 (410204)");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          北京街道办事处
          东城街道
          西柳镇人民政府
          团结乡
          高新区社会发展局
          北京路街道办事处
          测试市
          公安局
          教育局
          昌江工业和信息化局
          城关镇人民政府
          和平镇人民政府
          银河彩虹区人民政府
          滨湖新区管委会
          江北新区管委会
          安庆路街道办事处
          公安消防大队
          东城办事处
          """)
  void nameWithoutItsPlaceIsNobody(String name) {
    assertThat(AGENCIES.resolve(name, Optional.empty(), 2020))
        .isNotInstanceOf(AgencyResolution.Resolved.class);
  }

  @Test
  void metadataThatContradictsTheNameIsNotOverruled() {
    assertThat(AGENCIES.resolve("昌江区水利局", Optional.of("海南省"), 2020))
        .isInstanceOf(AgencyResolution.Unknown.class);
  }

  @Test
  void spellingsOfOneBodyHaveOneId() {
    Set<String> ids =
        java.util.stream.Stream.of(
                AGENCIES.resolve("景德镇市昌江区工业和信息化局", Optional.empty(), 2024),
                AGENCIES.resolve("昌江区工业和信息化局", Optional.of("江西省景德镇市昌江区"), 2023),
                AGENCIES.resolve("昌江区工信局", Optional.empty(), 2022),
                AGENCIES.resolve("江西省景德镇市昌江区 工业和信息化局", Optional.of("360202"), 2024))
            .map(r -> ((AgencyResolution.Resolved) r).agency().agencyId())
            .collect(Collectors.toSet());
    assertThat(ids).containsExactly("360202:industry_it:aaa4a6");
  }

  @Test
  void tenThousandNamesTakeASecondOrTwo() {
    Regions regions = AGENCIES.regions();
    for (int i = 0; i < 1_000; i++) regions.resolve("徐州市鼓楼区教育局", Optional.empty(), 2020);
    var clock = java.lang.management.ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    for (int i = 0; i < 10_000; i++)
      regions.resolve("江苏省淮安市洪泽区第" + i + "中心教育局", Optional.empty(), 2020);
    // Processor time, which other load changes little; the limit finds a lost index.
    long millis = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
    assertThat(millis).isLessThan(3_000);
  }
}
