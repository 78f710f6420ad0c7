package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void wordsStandBetweenBlanksOfAnyKind() {
    assertThat(Words.of(" 规章\u00a02\u3000 0\t11 ")).containsExactly("规章", "2", "0", "11");
  }

  @Test
  void aRemarkBehindAFigureIsPartOfItsWord() {
    assertThat(Words.of("规章 2（其中修订 1 件） 0")).containsExactly("规章", "2（其中修订 1 件）", "0");
  }

  @Test
  void aBracketThatIsNotClosedJoinsNothing() {
    assertThat(Words.of("2（其中 1 0")).containsExactly("2（其中", "1", "0");
    assertThat(Words.of("2（其中 1）0 3")).containsExactly("2（其中", "1）0", "3");
  }

  @Test
  void remarksInLabelsAreLeftAlone() {
    assertThat(Words.of("采购总金额（单位： 万元） 3")).containsExactly("采购总金额（单位：", "万元）", "3");
  }

  @Test
  void figuresInBracketsMayBeCellsAndStayApart() {
    assertThat(Words.of("5（3 2） 0")).containsExactly("5（3", "2）", "0");
  }

  @Test
  void aThinBlankWithinAFigurePartsNothing() {
    assertThat(Words.of("12\u2009345 6")).containsExactly("12\u2009345", "6");
  }

  @Test
  void aBracketWithinARemarkJoinsNothing() {
    assertThat(Words.of("2（其中 3（件） 1） 0")).containsExactly("2（其中", "3（件）", "1）", "0");
  }

  @Test
  void theWordOfARemarkMayStandInAnyOfItsPieces() {
    assertThat(Words.of("22（其中 16） 0")).containsExactly("22（其中 16）", "0");
    assertThat(Words.of("22（ 16 件 ） 0")).containsExactly("22（ 16 件 ）", "0");
    assertThat(Words.of("22（16 17 ） 0")).containsExactly("22（16", "17", "）", "0");
  }

  @Test
  void aClosingBracketOfEitherWidthMayEndARemark() {
    assertThat(List.of(')', '）')).allMatch(Words::closesRemark);
    assertThat(List.of('(', '（', ']', '0')).noneMatch(Words::closesRemark);
  }
}
