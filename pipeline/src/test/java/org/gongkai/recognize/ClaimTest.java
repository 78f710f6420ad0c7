package org.gongkai.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.fact.Scope;
import org.gongkai.prose.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences of real reports and their kin: what they state, and what must not be read from them.
 */
class ClaimTest {

  private static List<Claim> claims(String prose) {
    return claims("一、总体情况", prose);
  }

  private static List<Claim> claims(String heading, String prose) {
    return Pages.report("甲市教育局2023年政府信息公开工作年度报告\n" + heading + "\n" + prose + "\n" + Pages.TABLE)
        .prose()
        .claims();
  }

  private static String shown(List<Claim> claims) {
    return claims.stream()
        .map(c -> c.code() + "=" + c.value().toPlainString() + (c.approximate() ? "~" : ""))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023年，全市各级行政机关共收办政府信息公开申请案件3607件。 | request.handled=3607
          2023年，我市按要求开展工作，收办申请3607件。 | request.handled=3607
          2024年，全市受理政府信息公开申请3119件。 | ''
          全年受理政府信息公开申请3119件，答复3050件（含上年度结转34件，另有103件顺延）。 | request.handled=3119 request.concluded=3050 request.carried_in=34 request.carried_out=103
          2023年，全区共收到政府信息依申请公开1499件。其中，通过网络申请1303件，占86.92%；通过信函申请172件，占11.47%。 | request.received=1499
          全区共收到依申请公开1499件，答复1453件，包括上年结转30件。其中，予以公开966件，占66.48%；部分公开67件，占4.61%；不予公开81件；无法提供的182件；不予处理的61件；其他处理96件。 | request.received=1499 request.concluded=1453 request.carried_in=30 request.granted=966 request.granted.share=66.48 request.partial=67 request.partial.share=4.61 request.denied=81 request.unavailable=182 request.not_processed=61 request.other=96
          共收到依申请公开20件，按时对19件予以答复，1件结转下年。信息公开行政复议案件3件，维持1件，纠正1件，撤销复议申请1件。 | request.received=20 request.carried_out=1 dispute.review=3
          新收到政府信息公开申请78件，结转上年度办理3件。全年答复申请75件，结转下年度继续办理3件。 | request.received=78 request.carried_in=3 request.concluded=75 request.carried_out=3
          新收政府信息公开申请0起，上年结转政府信息公开申请0起。 | request.received=0 request.carried_in=0
          全年答复申请792件，予以公开及部分公开258件，占33.9%；无法提供265件，占32.9%。 | request.concluded=792 request.granted_and_partial=258 request.granted_and_partial.share=33.9 request.unavailable=265 request.unavailable.share=32.9
          2023年度共收到申请 0 件。没有发生行政复议和行政诉讼。 | request.received=0 dispute.review=0 dispute.suit=0
          2023年度我局收到0条申请。 | request.received=0
          我局未收到政府信息公开申请。 | request.received=0
          本年没有收到申请.经审计信息专栏发布信息。 | request.received=0
          （二）依申请公开方面市教育局受理申请1295件，办结1191件（含上年结转189件）。 | request.handled=1295 request.concluded=1191 request.carried_in=189
          本年度未收取信息处理费0元。 | request.fee=0
          本年度没有收到公民、法人或其他组织提出的政府信息公开申请，未发生行政复议、行政诉讼。 | request.received=0 dispute.review=0 dispute.suit=0
          2023年，甲市教育局共收到公民、法人和其他组织政府信息公开申请12件，同比增长20%。 | request.received=12
          市教育局共收到政府信息公开申请12件，较上年减少3件。 | request.received=12
          全年收到政府信息公开申请约100余件。 | request.received=100~
          因政府信息公开被申请行政复议7件，提起行政诉讼2件。 | dispute.review=7 dispute.suit=2
          政府信息公开行政复议0件、行政诉讼0件。 | dispute.review=0 dispute.suit=0
          全年主动公开政府信息12条。 | disclosure.items=12
          本年度制发公开规范性文件0件，作出行政许可0件、行政处罚0件、行政强制0件。 | disclosure.normative_document.issued=0
          2023年我局制定规范性文件2件，废止1件，现行有效8件。 | disclosure.normative_document.issued=2 disclosure.normative_document.in_force=8
          2023年有25件申请收取信息处理费2950元。 | request.fee=2950
          我局未收取政府信息公开信息处理费。 | request.fee=0
          """)
  void sentenceStatesItsFigures(String prose, String expected) {
    assertThat(shown(claims(prose))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022年，我局收到政府信息公开申请15件。
          较2022年收到申请15件有所下降。
          去年收到政府信息公开申请15件。
          受理政府信息公开申请同比增加5件。
          通过网络收到政府信息公开申请13件。
          其中收到网络申请13件，信函申请2件。
          市政府办公室收到政府信息公开申请349件。
          市级部门受理政府信息公开申请933件，乙区受理政府信息公开申请477件。
          全年办结12345热线工单128件，答复网民留言20件。
          办结行政处罚3985件，办理建议提案15件。
          2024年将力争主动公开信息500条以上。
          全年办理行政复议案件200件。
          公开规范性文件解读3篇，未按期答复申请的情况没有发生。
          收到申请后依法办理，逾期未答复0件。
          自2008年以来，累计收到政府信息公开申请300件。
          与2022年相比（2022年收到申请15件）有所下降。
          通过政府网站主动公开政府信息416条。
          """)
  void nothingIsReadOfOtherYearsPartsPlansAndMatters(String prose) {
    assertThat(shown(claims(prose))).isEmpty();
  }

  @Test
  void yearOfASentenceHoldsForThoseBehindIt() {
    assertThat(shown(claims("2022年工作回顾。收到政府信息公开申请15件。2023年，收到政府信息公开申请9件。")))
        .isEqualTo("request.received=9");
  }

  @Test
  void sectionAboutProblemsStatesNothing() {
    assertThat(claims("五、存在的主要问题及改进情况", "收到政府信息公开申请9件。")).isEmpty();
  }

  @Test
  void topicAboveTellsWhatIsCounted() {
    assertThat(shown(claims("（二）依申请公开情况。全年共收到15件，答复15件。")))
        .isEqualTo("request.received=15 request.concluded=15");
  }

  @Test
  void claimKeepsItsSentenceAndWhoseFigureItIs() {
    Claim claim = claims("按要求开展工作。全市共收到 政府信息公开申请3,511件。").get(0);
    assertThat(claim.sentence()).isEqualTo("全市共收到政府信息公开申请3,511件");
    assertThat(claim.value()).isEqualByComparingTo("3511");
    assertThat(claim.scope()).isEqualTo(Scope.ROLLED_UP);
    assertThat(claim.unit()).isEqualTo("件");
  }

  @Test
  void tablesAreNoProse() {
    assertThat(claims("三、收到和处理政府信息公开申请情况", "一、本年新收政府信息公开申请数量\n3511件\n（一）予以公开\n12件")).isEmpty();
  }
}
