package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "规章, 规章, 0",
    "规章, '', 2",
    "本年废止件数, 本年度止件数, 1",
    "其他法律行政法规禁止公开, 其他法律法规禁止公开, 2",
    "其他法律行政法规禁止公开, 其他法律行政止公开, 3",
    "结转下年度继续办理, 结转下一年度继续办理, 1",
    "行政许可, 行政处罚, 2",
    "ab, ba, 2"
  })
  void everyChangedCharacterCounts(String a, String b, int distance) {
    assertThat(Distance.within(a, b, 5)).isEqualTo(distance);
    assertThat(Distance.within(b, a, 5)).isEqualTo(distance);
    assertThat(Distance.within(a, b, distance)).isEqualTo(distance);
  }

  @Test
  void beyondTheLimitItIsOneMore() {
    assertThat(Distance.within("行政许可", "行政处罚", 1)).isEqualTo(2);
    assertThat(Distance.within("规章", "规章规章规章", 3)).isEqualTo(4);
    assertThat(Distance.within("甲乙丙丁", "一二三四", 0)).isEqualTo(1);
  }
}
