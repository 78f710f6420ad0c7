package org.gongkai.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gongkai.fact.Scope;
import org.gongkai.fact.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

  private static Recognition.AnnualReport report(String prose) {
    return Pages.report("甲市教育局2023年政府信息公开工作年度报告\n一、总体情况\n" + prose + "\n" + Pages.TABLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (二)依申请公开情况。2023年全区受理申请21件,办结20件。 | request | ROLLED_UP
          全市各级行政机关共收到政府信息公开申请3607件。           | request | ROLLED_UP
          2023年,区政府办代表区政府受理申请12件。                | request | ROLLED_UP
          2023年度我局收到0条申请。                             | request | OWN
          全区各部门认真落实要求,本机关收到政府信息公开申请3件。    | request | OWN
          本年我局制定行政规范性文件2件,废止1件。                | disclosure | OWN
          全市共办结行政处罚3985件。                            | disclosure | ROLLED_UP
          我局没有发生行政复议和行政诉讼。                        | dispute | OWN
          """)
  void theSubjectNearestInFrontTells(String sentence, String section, Scope scope) {
    Recognition.AnnualReport report = report(sentence);
    assertThat(report.scopes()).isEqualTo(Map.of(Section.from(section), scope));
    assertThat(report.evidence())
        .anyMatch(e -> e.startsWith("The figures of the table " + section + " are "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023年收到申请0件。
          全区受理申请21件。我局收到申请3件。
          我局全年公开信息15条。向社会公开年度报告,收到申请后依法办理。
          """)
  void sentencesWithoutASubjectOrThatDisagreeTellNothing(String prose) {
    assertThat(report(prose).scopes()).isEmpty();
  }

  @Test
  void labelsOfATableAreNoSentences() {
    String table = "1.本机关不掌握相关政府信息\n0\n一、本年新收政府信息公开申请数量\n5\n";
    assertThat(report("三、收到和处理政府信息公开申请情况\n" + table).scopes()).isEmpty();
  }
}
