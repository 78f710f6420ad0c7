package org.gongkai.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.gongkai.fact.Section;
import org.junit.jupiter.api.Test;

/** Where table three is on a page, which form it has, and what stands in it that no form has. */
class RequestRegionTest {
  private static final String HEADS = "| 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n";
  private static final String FIGURES = " | 1 | 0 | 0 | 0 | 0 | 2 | 3 |\n";
  private static final String SECRET = "| 1.属于国家秘密" + FIGURES;

  @Test
  void aShortLabelAloneShowsNoTable() {
    assertThat(new Page(HEADS + "| 2.重复申请" + FIGURES).alignment())
        .isInstanceOf(Alignment.NoTable.class);
    assertThat(new Page(HEADS + SECRET + "| 2.重复申请" + FIGURES).row("not_processed.repeated"))
        .isEqualTo("1 0 0 0 0 2 3");
  }

  @Test
  void whatStandsMoreThanFourteenLinesFromASureLabelIsNotOfTheTable() {
    String other = "| 说明 | 甲 | 乙 | 丙 | 丁 | 戊 | 己 | 庚 |\n";
    String repeated = "| 2.重复申请" + FIGURES;
    assertThat(row(SECRET + other.repeat(13) + repeated + other)).isEqualTo("1 0 0 0 0 2 3");
    assertThat(row(SECRET + other.repeat(14) + repeated + other)).isEmpty();
  }

  private static String row(String rows) {
    return new Page(HEADS + rows).row("not_processed.repeated");
  }

  @Test
  void headingsAreLookedForInTheFourteenLinesAboveTheFirstLabel() {
    String other = "| 说明 | 甲 | 乙 | 丙 | 丁 | 戊 | 己 | 庚 |\n";
    String swapped = HEADS.replace("商业企业 | 科研机构", "科研机构 | 商业企业");
    assertThat(new Page(swapped + other.repeat(13) + SECRET + other).issues())
        .contains("column-order-conflict");
    assertThat(new Page(swapped + other.repeat(14) + SECRET + other).issues())
        .doesNotContain("column-order-conflict");
  }

  private static Map<Section, String> forms(String text) {
    return ((Alignment.Aligned) new Page(text).alignment()).forms();
  }

  @Test
  void rowsThatOneFormHasTellItAndTableTwoTellsItForTheOthers() {
    String older =
        """
        | 信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |
        | 规章 | 1 | 2 | 3 |

        """;
    assertThat(forms(HEADS + SECRET + "| 3.其他" + FIGURES))
        .containsExactly(entry(Section.REQUEST, "2021"));
    assertThat(forms(older + HEADS + SECRET))
        .containsOnly(entry(Section.DISCLOSURE, "2019"), entry(Section.REQUEST, "2019"));
    assertThat(forms(older + HEADS + SECRET + "| 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请" + FIGURES))
        .containsOnly(entry(Section.DISCLOSURE, "2019"), entry(Section.REQUEST, "2021"));
  }

  @Test
  void aNameThatOnlyOneFormHasTellsItThoughItsFiguresAreCutOff() {
    String group = "（六）其他处理 |\n|\n" + "1 |\n0 |\n0 |\n0 |\n0 |\n2 |\n3 |\n";
    String heads = HEADS.strip().substring(2).replace(" | ", " |\n").replace("总计 |", "总计 |\n");
    String table = heads + SECRET.strip().substring(2).replace(" | ", " |\n") + "\n" + group;
    String cut = "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 |\n1 |\n0 |\n";
    assertThat(new Page(table).row("other")).isEqualTo("1 0 0 0 0 2 3");
    assertThat(new Page(table + cut).row("other")).isEmpty();
    assertThat(new Page(table + cut).row("other.fee_unpaid")).isIn("", Page.UNREADABLE);
    assertThat(new Page(table + cut).row("denied.state_secret")).isEqualTo("1 0 0 0 0 2 3");
  }

  private static List<String> issues(String rows) {
    Alignment.Aligned read = (Alignment.Aligned) new Page(HEADS + rows).alignment();
    return read.issues().stream()
        .map(i -> i.severity().code() + " " + i.rule() + ": " + i.message())
        .toList();
  }

  @Test
  void aRowOfFiguresThatTheFormDoesNotHaveIsReportedWithThem() {
    String first = "| 一、本年新收政府信息公开申请数量" + FIGURES;
    assertThat(
            issues(first + "| 本省另行规定 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |\n| 二、上年结转政府信息公开申请数量" + FIGURES))
        .containsExactly(
            "warning unknown-row-label: A row of table three is not of the form and left out:"
                + " 本省另行规定 4 | 0 | 0 | 0 | 0 | 0 | 4");
    assertThat(issues(first + "| 本省另行规定 | 4 | 0 |\n| 二、上年结转政府信息公开申请数量" + FIGURES)).isEmpty();
  }

  @Test
  void aLabelWithoutFiguresIsReported() {
    assertThat(issues(SECRET + "| 2.其他法律行政法规禁止公开 |\n| 说明 | 甲 |\n| 4.保护第三方合法权益" + FIGURES))
        .containsExactly(
            "warning row-without-values: Row denied.prohibited_by_law: a label and no values");
  }
}
