package org.gongkai.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gongkai.conf.TestConf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {
  private static final Regions REGIONS = TestConf.agencies().regions();

  @Test
  void endedCountyHasItsSuccessors() {
    assertThat(REGIONS.region("130421", 2012).orElseThrow())
        .isEqualTo(
            new Region(
                "130421",
                "邯郸县",
                "河北省邯郸市邯郸县",
                "county",
                "130400",
                1983,
                OptionalInt.of(2016),
                List.of("130404", "130402", "130403")));
  }

  @Test
  void allLevelsAreThere() {
    var counts =
        REGIONS.allRegions().stream()
            .filter(r -> r.validTo().isEmpty())
            .collect(Collectors.groupingBy(Region::level, Collectors.counting()));
    assertThat(counts)
        .containsEntry("province", 34L)
        .containsEntry("prefecture", 333L)
        .containsEntry("county", 2846L)
        .containsEntry("zone", 124L)
        .containsEntry("township", 41352L);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          延庆县教育局, 2014, 110229
          延庆县教育局, 2015, 110229
          延庆区教育局, 2014, 110119
          延庆区教育局, 2020, 110119
          铜山县水利局, 2009, 320323
          铜山区水利局, 2020, 320312
          """)
  void recordHoldsAYearBeforeAndAfter(String name, int year, String code) {
    assertThat(REGIONS.resolve(name, Optional.empty(), year))
        .isInstanceOfSatisfying(
            RegionResolution.Found.class, f -> assertThat(f.region().regionCode()).isEqualTo(code));
  }

  @Test
  void recordOfAnotherTimeIsNotFound() {
    assertThat(REGIONS.resolve("延庆县教育局", Optional.empty(), 2020))
        .isInstanceOf(RegionResolution.Missing.class);
    assertThat(REGIONS.resolve("延庆区教育局", Optional.empty(), 2012))
        .isInstanceOf(RegionResolution.Missing.class);
  }

  @Test
  void zoneThatNoTableHoldsGetsACodeFromItsParentAndName() {
    RegionResolution found = REGIONS.resolve("宿迁市宿城区桃园开发区管委会", Optional.empty(), 2023);
    assertThat(found)
        .isInstanceOfSatisfying(
            RegionResolution.Found.class,
            f -> {
              assertThat(f.region().regionCode()).isEqualTo("Z321302c35d3c");
              assertThat(f.region().level()).isEqualTo("zone");
              assertThat(f.region().parentCode()).isEqualTo("321302");
            });
    assertThat(REGIONS.resolve("桃园开发区管委会", Optional.of("江苏省宿迁市宿城区"), 2020)).isEqualTo(found);
  }

  @Test
  void townshipThatNoTableHoldsIsFoundInItsCounty() {
    assertThat(REGIONS.resolve("雄县某乡人民政府", Optional.of("河北省保定市雄县"), 2019))
        .isInstanceOfSatisfying(
            RegionResolution.Found.class,
            f -> assertThat(f.region().regionCode()).startsWith("Z130638"));
  }

  @Test
  void townshipOfAFormerCountyIsThatOfItsSuccessor() {
    assertThat(REGIONS.resolve("武隆县白马镇人民政府", Optional.empty(), 2012))
        .isInstanceOfSatisfying(
            RegionResolution.Found.class,
            f -> assertThat(f.region().regionCode()).startsWith("500156"));
  }

  @Test
  void zoneWithoutACityIsNotFound() {
    assertThat(REGIONS.resolve("高新区社会发展局", Optional.empty(), 2022))
        .isEqualTo(new RegionResolution.Missing("The name has no place in it: 高新区社会发展局"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          新疆伊犁州尼勒克县, 654028
          陕西省杨凌示范区, Z610000
          350102, 350102
          河北省保定市雄县, 130638
          """)
  void hintIsANameOrACode(String hint, String code) {
    assertThat(REGIONS.resolve("教育局", Optional.of(hint), 2021))
        .isInstanceOfSatisfying(
            RegionResolution.Found.class,
            f -> assertThat(f.region().regionCode()).startsWith(code));
  }

  @Test
  void hintBreaksATie() {
    assertThat(REGIONS.resolve("鼓楼区教育局", Optional.of("徐州市人民政府办公室"), 2021))
        .isInstanceOfSatisfying(
            RegionResolution.Found.class,
            f -> assertThat(f.region().regionCode()).isEqualTo("320302"));
  }
}
