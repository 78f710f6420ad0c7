package org.gongkai.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowWidthsTest {
  private static final String HEAD =
      "申请人情况 |\n自然人 |\n商业企业 |\n科研机构 |\n社会公益组织 |\n法律服务机构 |\n其他 |\n总计 |\n";

  private static String row(String label, String cells) {
    String printed = cells.replace(" ", " |\n") + " |\n";
    return label + " |\n" + printed.replace("- |", "|");
  }

  private static String rows(String end) {
    return row("一、本年新收政府信息公开申请数量", "9 1 0 0 0 2 12")
        + end
        + row("二、上年结转政府信息公开申请数量", "1 0 0 0 0 0 1")
        + end
        + row("（一）予以公开", "4 0 0 0 0 1 5")
        + end
        + row("（二）部分公开", "- 1 0 0 0 - 3")
        + end
        + row("1.属于国家秘密", "0 1 0 0 0 0 1")
        + end
        + row("2.其他法律行政法规禁止公开", "2 0 0 0 0 0 2")
        + end
        + row("3.危及“三安全一稳定”", "0 0 0 0 0 1 1")
        + end
        + row("4.保护第三方合法权益", "3 0 0 0 0 0 3")
        + end
        + "四、政府信息公开行政复议、行政诉讼情况\n";
  }

  @Test
  void blankCellsAtTheEndsOfARowAreItsOwnWhereNothingIsPadded() {
    Page page = new Page(HEAD + rows(""));
    assertThat(page.row("partial")).isEqualTo("[blank] 1 0 0 0 [blank] 3");
    assertThat(page.row("granted")).isEqualTo("4 0 0 0 0 1 5");
  }

  @Test
  void aRowThatPaddingMayHaveFilledUpIsUnreadable() {
    Page page =
        new Page(
            HEAD
                + rows("||\n")
                    .replace(
                        "2 |\n0 |\n0 |\n0 |\n0 |\n0 |\n2 |\n||",
                        "2 |\n|\n0 |\n0 |\n0 |\n2 |\n|||"));
    assertThat(page.row("denied.prohibited_by_law")).isEqualTo(Page.UNREADABLE);
  }
}
