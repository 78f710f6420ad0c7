package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlanksTest {

  @Test
  void everyKindOfBlankIsRemoved() {
    assertThat(Blanks.removed("\u00a0卫东区\u3000 教\u200b育\t局\ufeff\n")).isEqualTo("卫东区教育局");
  }

  @Test
  void aTextWithoutBlanksStaysAsItIs() {
    assertThat(Blanks.removed("卫东区")).isEqualTo("卫东区");
    assertThat(Blanks.removed("")).isEmpty();
  }

  @Test
  void blanksBeyondTheBasicPlaneAreRemovedAndLettersStay() {
    assertThat(Blanks.removed("\uDB40\uDC20卫\uD840\uDC00")).isEqualTo("卫\uD840\uDC00");
  }
}
