package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "采购总金额(万元,保留四位小数);万元",
        "本年收费金额（单位：万 元）;万元",
        "採購總金額(萬元);万元",
        "251000元;元",
        "单位：元;元",
        "采购总金额;''",
        "'';''"
      })
  void theUnitIsTheOneThatIsNamed(String text, String unit) {
    assertThat(Money.unitIn(text)).isEqualTo(unit);
  }

  @Test
  void yuanBecomeTenThousandsWithoutLoss() {
    assertThat(Money.inTenThousand(new BigDecimal("251000"), "元")).isEqualByComparingTo("25.1");
    assertThat(Money.inTenThousand(new BigDecimal("1"), "元")).isEqualTo(new BigDecimal("0.0001"));
    assertThat(Money.inTenThousand(new BigDecimal("0.01"), "元")).isEqualByComparingTo("0.000001");
  }

  @Test
  void tenThousandsStayAsPrinted() {
    assertThat(Money.inTenThousand(new BigDecimal("59237.2449"), "万元"))
        .isEqualTo(new BigDecimal("59237.2449"));
  }

  @Test
  void anotherUnitIsNotConverted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.inTenThousand(BigDecimal.ONE, "件"))
        .withMessage("Cannot convert from the unit 件");
  }
}
