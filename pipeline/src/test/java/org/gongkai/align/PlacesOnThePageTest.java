package org.gongkai.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Provenance;
import org.junit.jupiter.api.Test;

/** Where a fact says that it is printed, and by which words it was placed. */
class PlacesOnThePageTest {
  private static final String TEXT =
      """
      | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
      | 规章 | 1 | 2 | 3 |
      | 行政规范性文件 | 4 | 5 | |

      """
          + Page.TABLE_THREE
          + """

      | 行政复议 | | | | | 行政诉讼 | | | | | | | | | |
      | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |
      | | | | | | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
      | 1 | 2 | 3 | 4 | 10 | 5 | 0 | 0 | 1 | 6 | 0 | 7 | 0 | 0 | 7 |
      """;

  /** {@code unit form | id | table.row.column | verbatim | row label | column label}. */
  private static String shown(Fact fact) {
    Provenance cell = fact.provenance().orElseThrow();
    String at = cell.tableIndex() + "." + cell.rowIndex() + "." + cell.columnIndex();
    return String.join(
        " | ",
        fact.unit() + " " + fact.form(),
        cell.cellId(),
        at,
        cell.verbatim(),
        cell.rowLabel(),
        cell.columnLabel());
  }

  private static List<String> shown(String text, String place) {
    Alignment.Aligned read = (Alignment.Aligned) new Page(text).alignment();
    return read.facts().stream()
        .filter(fact -> fact.place().toString().startsWith(place))
        .map(PlacesOnThePageTest::shown)
        .toList();
  }

  @Test
  void aFigureNamesItsCellAndTheWordsThatPlacedIt() {
    assertThat(shown(TEXT, "disclosure/normative_document/issued"))
        .containsExactly("件 2021 | 0.2.1 | 0.2.1 | 4 | 行政规范性文件 | 本年制发件数");
    assertThat(shown(TEXT, "request/denied.state_secret/business"))
        .containsExactly("件 2021 | 1.7.4 | 1.7.4 | 1 | （三）不予公开 1.属于国家秘密 | 商业企业");
    assertThat(shown(TEXT, "dispute/suit_direct/pending"))
        .containsExactly("件 2021 | 2.3.8 | 2.3.8 | 1 | 未经复议直接起诉 | 尚未审结");
  }

  @Test
  void aFigureThatIsNotToldNamesAllOfItsRowAndTheClaim() {
    assertThat(
            shown(
                TEXT.replace("| 2 | 0 | 0 | 0 | 0 | 0 | 2 |", "| 2 | 0 | 0 |"),
                "request/denied.prohibited_by_law/business"))
        .containsExactly(
            "件 2021 | 1.8.3/denied.prohibited_by_law/business | 1.8.3 | 2 | 0 | 0"
                + " | 2.其他法律行政法规禁止公开 | ");
    assertThat(shown(TEXT.replace("| 1 | 2 | 3 |", "| 1 | 2 |"), "disclosure/regulation/repealed"))
        .containsExactly("件 2021 | 0.1.1/regulation/repealed | 0.1.1 | 1 | 2 | 规章 | 本年废止件数");
  }
}
