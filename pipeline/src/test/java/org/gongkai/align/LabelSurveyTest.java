package org.gongkai.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words of a small page are recorded as unknown, and with which nearest label. */
class LabelSurveyTest {
  private static final String PAGE =
      """
      二、主动公开政府信息情况

      | 第二十条第（一）项 | | | |
      | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
      | 规章 | 0 | 0 | 0 |
      | 行政规范性文件 | 3 | 1 | 8 |
      | 第二十条第（五）项 | | | |
      | 信息内容 | 本年处理决定数量 | | |
      | 行政许可 | 94 | | |
      | 第二十条第（六）项 | | | |
      | 信息内容 | 本年处理决定数量 | | |
      | 行政处罚 | 27 | | |
      | 行政强制 | 4 | | |

      三、收到和处理政府信息公开申请情况

      """
          + Page.TABLE_THREE
          + """

      四、政府信息公开行政复议、行政诉讼情况

      | 行政复议 | | | | | 行政诉讼 | | | | | | | | | |
      | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |
      | | | | | | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
      | 1 | 0 | 0 | 0 | 1 | 2 | 0 | 0 | 0 | 2 | 0 | 0 | 0 | 0 | 0 |

      五、存在的主要问题及改进情况

      公开不够及时，共 3 件。
      """;

  /** The page with some words changed: {@code reading kind section label -> code distance}. */
  private static List<String> unknown(String... changes) {
    String text = PAGE;
    for (int i = 0; i < changes.length; i += 2) {
      assertThat(text).contains(changes[i]);
      text = text.replace(changes[i], changes[i + 1]);
    }
    Alignment.Aligned aligned = (Alignment.Aligned) new Page(text).alignment();
    return aligned.unknownLabels().stream()
        .map(
            u ->
                String.join(
                    " ",
                    u.reading().code(),
                    u.section().code(),
                    u.kind().code(),
                    u.verbatim(),
                    "->",
                    u.nearestCode().isEmpty() ? "?" : u.nearestCode(),
                    Integer.toString(u.distance())))
        .toList();
  }

  @Test
  void aCleanReportHasNone() {
    assertThat(unknown()).isEmpty();
  }

  @Test
  void aSlipInARowLabelIsNear() {
    assertThat(unknown("4.保护第三方合法权益", "4.保护第三人合法权益"))
        .containsExactly("near request row 4.保护第三人合法权益 -> denied.third_party 1");
  }

  @Test
  void aLabelThatIsAnotherOneIsUnknown() {
    assertThat(unknown("| 行政强制 |", "| 强制执行 |"))
        .containsExactly("unknown disclosure row 强制执行 -> ? 0");
  }

  @Test
  void aLocalRowIsUnknown() {
    assertThat(
            unknown("| 行政规范性文件 | 3 | 1 | 8 |", "| 行政规范性文件 | 3 | 1 | 8 |\n| 其他主动公开文件 | 5 | 0 | 5 |"))
        .containsExactly("unknown disclosure row 其他主动公开文件 -> ? 0");
    assertThat(
            unknown(
                "| 4.保护第三方合法权益 |",
                "| 9.本省另行规定的情形 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n| | | 4.保护第三方合法权益 |"))
        .containsExactly("unknown request row 9.本省另行规定的情形 -> ? 0");
  }

  @Test
  void aHeadingWithASlipIsNearWhereItIsReadAndUnknownWhereItIsNot() {
    assertThat(unknown("本年废止件数", "本年度废止数"))
        .containsExactly("near disclosure column 本年度废止数 -> repealed 2");
    assertThat(unknown("科研机构", "科研单位"))
        .containsExactly("unknown request column 科研单位 -> research 2");
    assertThat(unknown("| 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经", "| 结果纠止 | 其他结果 | 尚未审结 | 总计 | 未经"))
        .containsExactly("unknown dispute column 结果纠止 -> corrected 1");
  }

  @Test
  void aHeadingThatIsNotReadLeavesItsClauseUnreadAndIsUnknown() {
    assertThat(unknown("信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数", "信息内容 | 年内制定 | 年内废除 | 年末有效件数"))
        .containsExactly(
            "unknown disclosure column 年内制定 -> ? 0",
            "unknown disclosure column 年内废除 -> ? 0",
            "unknown disclosure column 年末有效件数 -> in_force 2");
  }

  @Test
  void proseAndPageFurnitureAreNoLabels() {
    assertThat(
            unknown(
                "| 二、上年结转政府信息公开申请数量 |",
                "| - 2 - |\n| 以上数据由办公室统计，如有出入，以此表为准。 |\n| 二、上年结转政府信息公开申请数量 |",
                "| 行政处罚 | 27 |",
                "| 行政处罚 | 27（其中简易程序 3） |"))
        .isEmpty();
  }

  @Test
  void wordsOutsideOfTheTablesAreNotLookedAt() {
    assertThat(unknown("五、存在的主要问题", "附件 下载\n\n| 联系电话 | 5550123 |\n\n五、存在的主要问题")).isEmpty();
  }

  @Test
  void headingsGluedTogetherAreNoLabel() {
    String glued = "上一年项目数量本年增减处理决定数量本年制发件数";
    assertThat(unknown("| 行政强制 |", "| " + glued + " | | | |\n| 行政强制 |")).isEmpty();
    assertThat(unknown("| 行政强制 |", "| " + glued + "与事宜 | | | |\n| 行政强制 |")).hasSize(1);
  }
}
