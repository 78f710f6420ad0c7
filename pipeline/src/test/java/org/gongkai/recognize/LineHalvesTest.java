package org.gongkai.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LineHalvesTest {

  private static LineHalves halves(String line) {
    List<String> words = List.of(line.split(" "));
    boolean[] numbers = new boolean[words.size()];
    for (int i = 0; i < numbers.length; i++) numbers[i] = words.get(i).matches("[0-9]+");
    return new LineHalves(words, numbers);
  }

  private static OptionalInt middle(String line) {
    return halves(line).middle();
  }

  @Test
  void theSameWordsWithNumbersAtTheSamePlacesAreHalves() {
    assertThat(middle("规章 2 0 11 规章 3 2 12")).hasValue(4);
    assertThat(middle("规章 2 0 规章 3 2 12")).isEmpty();
    assertThat(middle("2 规章 0 规章 3 2")).isEmpty();
    assertThat(middle("行政许可 2 行政处罚 3")).isEmpty();
    assertThat(middle("2 0 3 2")).isEmpty();
  }

  @Test
  void aBlankInALabelMakesOneHalfLonger() {
    assertThat(middle("行政 许可 2 行政许可 3")).hasValue(3);
    assertThat(middle("行政许可 2 行政 许可 3")).hasValue(2);
  }

  @Test
  void wordsOfAGroupMayBeginOneHalf() {
    assertThat(middle("（三）不予公开 1.属于国家秘密 2 0 1.属于国家秘密 3 2")).hasValue(4);
    assertThat(middle("其他 2 0 行政其他 3 2")).isEmpty();
  }

  @Test
  void rowsOfOtherLabelsAreCutBehindTheFirstOfTwoEqualRuns() {
    assertThat(halves("一、新收 1 2 3 三、 4 5 6").behindFirstRun(3)).hasValue(4);
    assertThat(halves("1 2 3 三、 4 5 6").behindFirstRun(3)).hasValue(3);
    assertThat(halves("一、新收 1 2 3 三、 4 5").behindFirstRun(3)).isEmpty();
    assertThat(halves("一、新收 1 2 3 4 三、 4 5 6").behindFirstRun(3)).isEmpty();
    assertThat(halves("一、新收 1 2 3 4 5 6").behindFirstRun(3)).isEmpty();
    assertThat(halves("一、新收 1 2 3 三、 4 5 6 件").behindFirstRun(3)).isEmpty();
  }
}
