package org.gongkai.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.warehouse.Heads.head;
import static org.gongkai.warehouse.Heads.sha;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.conf.TestConf;
import org.gongkai.vocabulary.Agency;
import org.gongkai.vocabulary.Lineage;
import org.junit.jupiter.api.Test;

class DescentTest {

  /** The descent of bodies with a report for each of the years. */
  private static Descent descent(Object... namesAndYears) {
    List<ReportHead> heads = new ArrayList<>();
    for (int i = 0; i < namesAndYears.length; i += 2) {
      String place = "r" + i;
      heads.add(
          head(place, sha((char) ('a' + i)), (String) namesAndYears[i])
              .year((int) namesAndYears[i + 1])
              .read());
    }
    return Descent.of(ReportJudge.judge(heads, TestConf.identifier()), TestConf.succession());
  }

  private static List<String> lines(Descent descent) {
    List<String> lines = new ArrayList<>();
    for (Lineage l : descent.lineages())
      lines.add(
          name(descent, l.predecessorId())
              + " > "
              + name(descent, l.successorId())
              + " "
              + l.kind().code()
              + (l.year().isPresent() ? " " + l.year().getAsInt() : ""));
    return lines;
  }

  private static String name(Descent descent, String id) {
    return body(descent, id).name();
  }

  private static Agency body(Descent descent, String id) {
    return descent.agencies().stream()
        .filter(a -> a.agencyId().equals(id) || a.name().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void bureauThatAReformRenamedIsFollowedByItsSuccessor() {
    Descent descent = descent("故城县环境保护局", 2018, "故城县生态环境局", 2019);
    assertThat(lines(descent)).containsExactly("故城县环境保护局 > 故城县生态环境局 rename 2019");
    Agency before = body(descent, "故城县环境保护局");
    Agency after = body(descent, "故城县生态环境局");
    assertThat(before.validTo()).hasValue(2018);
    assertThat(before.successorId()).contains(after.agencyId());
    assertThat(after.validFrom()).hasValue(2019);
    assertThat(after.functionCode()).isEqualTo(before.functionCode());
  }

  @Test
  void yearIsOpenWhereReportsAreMissingBetween() {
    Descent descent = descent("故城县环境保护局", 2015, "故城县生态环境局", 2021);
    assertThat(lines(descent)).containsExactly("故城县环境保护局 > 故城县生态环境局 rename");
    assertThat(body(descent, "故城县环境保护局").validTo()).isEmpty();
  }

  @Test
  void threeBureausThatWereJoinedHaveOneSuccessor() {
    assertThat(lines(descent("故城县工商行政管理局", 2014, "故城县质量技术监督局", 2013, "故城县市场监督管理局", 2015)))
        .containsExactlyInAnyOrder(
            "故城县工商行政管理局 > 故城县市场监督管理局 merge 2015", "故城县质量技术监督局 > 故城县市场监督管理局 merge");
  }

  @Test
  void reformOf2024IsFollowed() {
    assertThat(lines(descent("揭阳市政务服务管理局", 2023, "揭阳市政务服务和数据管理局", 2024)))
        .containsExactly("揭阳市政务服务管理局 > 揭阳市政务服务和数据管理局 rename 2024");
  }

  @Test
  void bureausThatReportForTheSameYearsAreNoDescent() {
    assertThat(lines(descent("故城县环境保护局", 2020, "故城县生态环境局", 2020))).isEmpty();
  }

  @Test
  void twoThatFitAreNoDescent() {
    assertThat(lines(descent("故城县国土资源局", 2018, "故城县自然资源局", 2019, "故城县自然资源和规划局", 2021))).isEmpty();
  }

  @Test
  void bureauOfACountyThatBecameADistrictGoesOnThere() {
    Descent descent = descent("武隆县统计局", 2015, "武隆区统计局", 2017);
    assertThat(lines(descent)).containsExactly("武隆县统计局 > 重庆市武隆区统计局 rename 2016");
    assertThat(body(descent, "武隆县统计局").regionCode()).isEqualTo("500232");
    assertThat(body(descent, "重庆市武隆区统计局").regionCode()).isEqualTo("500156");
  }

  @Test
  void bureauOfADistrictThatWentIntoAnotherIsMerged() {
    assertThat(lines(descent("北京市崇文区民政局", 2009, "北京市东城区民政局", 2009)))
        .containsExactly("北京市崇文区民政局 > 北京市东城区民政局 merge 2010");
  }

  @Test
  void countyThatWasSplitUpHasNoOneSuccessor() {
    assertThat(lines(descent("邯郸县教育局", 2015, "邯郸市丛台区教育局", 2017))).isEmpty();
  }

  @Test
  void whatIsWrittenDownBringsTheBodiesBetween() {
    Descent descent = descent("卫生部", 2012, "国家卫生健康委员会", 2019);
    assertThat(lines(descent))
        .containsExactlyInAnyOrder(
            "卫生部 > 国家卫生和计划生育委员会 merge 2013",
            "国家人口和计划生育委员会 > 国家卫生和计划生育委员会 merge 2013",
            "国家卫生和计划生育委员会 > 国家卫生健康委员会 rename 2018");
  }
}
