package org.gongkai.align;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.conf.ShippedForms;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.Extractors;
import org.gongkai.fact.Fact;
import org.gongkai.form.FormCatalog;
import org.gongkai.issue.Issue;

/** A small page in sight of a test, and what the aligner reads on it. */
record Page(String text) {
  static final FormCatalog FORMS = ShippedForms.catalog();

  /** Seven figures that are not told. */
  static final String UNREADABLE = String.join(" ", Collections.nCopies(7, "[unreadable]"));

  /** The first rows of table three, all of which add up. */
  static final String TABLE_THREE =
      """
      | （本列数据的勾稽关系为：第一项加第二项之和） | | | 申请人情况 | | | | | | |
      | | | | 自然人 | 法人或其他组织 | | | | | 总计 |
      | | | | | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |
      | 一、本年新收政府信息公开申请数量 | | | 9 | 1 | 0 | 0 | 0 | 2 | 12 |
      | 二、上年结转政府信息公开申请数量 | | | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
      | 三、本年度办理结果 | （一）予以公开 | | 4 | 0 | 0 | 0 | 0 | 1 | 5 |
      | | （二）部分公开（区分处理的，只计这一情形，不计其他情形） | | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
      | | （三）不予公开 | 1.属于国家秘密 | 0 | 1 | 0 | 0 | 0 | 0 | 1 |
      | | | 2.其他法律行政法规禁止公开 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
      | | | 3.危及“三安全一稳定” | 0 | 0 | 0 | 0 | 0 | 1 | 1 |
      | | | 4.保护第三方合法权益 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
      """;

  /** Table three with some words changed. */
  static Page tableThree(String old, String other) {
    assertThat(TABLE_THREE).contains(old);
    return new Page(TABLE_THREE.replace(old, other));
  }

  ExtractedDocument document() {
    String file = text.startsWith("<") ? "page.html" : "page.txt";
    return Extractors.standard().extract(text.getBytes(UTF_8), file);
  }

  List<Line> lines() {
    return Lines.of(document());
  }

  /** By an aligner of its own, which remembers nothing of other pages. */
  Alignment alignment() {
    return new TableAligner(FORMS).align(document());
  }

  private Alignment.Aligned aligned() {
    return (Alignment.Aligned) alignment();
  }

  /** {@code category/breakdown} to the figure, or to the status in brackets. */
  Map<String, String> cells() {
    Map<String, String> cells = new TreeMap<>();
    for (Fact fact : aligned().facts()) {
      String place = fact.place().category() + "/" + fact.place().breakdown();
      String value =
          fact.value()
              .number()
              .map(n -> n.toPlainString())
              .orElse("[" + fact.value().status() + "]");
      cells.merge(place, value, (a, b) -> a + " and " + b);
    }
    return cells;
  }

  /** The figures of a row in the order of the form. */
  String row(String category) {
    Map<String, String> cells = cells();
    return String.join(
        " ",
        aligned().facts().stream()
            .filter(f -> f.place().category().equals(category))
            .map(f -> cells.get(category + "/" + f.place().breakdown()))
            .toList());
  }

  List<String> issues() {
    return aligned().issues().stream().map(Issue::rule).distinct().sorted().toList();
  }
}
