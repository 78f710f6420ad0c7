package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTest {

  @Test
  void answersAKeyOnce() {
    List<String> asked = new ArrayList<>();
    Memo<String, Integer> lengths = new Memo<>(text -> length(text, asked));

    assertThat(List.of(lengths.of("a"), lengths.of("bb"), lengths.of("a")))
        .containsExactly(1, 2, 1);
    assertThat(asked).containsExactly("a", "bb");
  }

  @Test
  void moreKeysThanItHoldsAreStillAnswered() {
    Memo<Integer, Integer> doubles = new Memo<>(i -> 2 * i);

    assertThat(IntStream.range(0, 100_000).filter(i -> doubles.of(i) != 2 * i)).isEmpty();
    assertThat(IntStream.range(0, 100_000).filter(i -> doubles.of(i) != 2 * i)).isEmpty();
  }

  @Test
  void keysOnTheSameSpotKeepTheirOwnAnswers() {
    Memo<String, String> same = new Memo<>(text -> text);
    assertThat("Aa").hasSameHashCodeAs("BB");

    assertThat(List.of(same.of("Aa"), same.of("BB"), same.of("Aa")))
        .containsExactly("Aa", "BB", "Aa");
  }

  private static int length(String text, List<String> asked) {
    asked.add(text);
    return text.length();
  }
}
