package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String SIMPLIFIED =
      "一、总体情况\n2024年，我局收到政府信息公开申请12件，结转3件，均已按时答复。\n规章\t0\t5\t74\n";
  private static final String TRADITIONAL =
      "一、總體情況\n2020年,我局收到政府信息公開申請12件,結轉3件,均已按時答覆。\n規章\t0\t5\t74\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void theEncodingIsFoundWithoutADeclaration(String charset) {
    DecodedText decoded = decode(SIMPLIFIED.getBytes(Charset.forName(charset)));
    assertThat(decoded.text()).isEqualTo(SIMPLIFIED);
    assertThat(decoded.charset()).isEqualTo(charset);
    assertThat(decoded.notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "Big5", "UTF-16LE"})
  void traditionalTextIsFoundToo(String charset) {
    DecodedText decoded = decode(TRADITIONAL.getBytes(Charset.forName(charset)));
    assertThat(decoded.text()).isEqualTo(TRADITIONAL);
    assertThat(decoded.charset()).isEqualTo(charset);
  }

  @Test
  void aByteOrderMarkComesFirst() {
    assertThat(decode("\ufeff年".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("年");
    assertThat(decode("\ufeff年报".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(new DecodedText("年报", "UTF-16LE", java.util.List.of()));
    assertThat(decode("\ufeff年报".getBytes(StandardCharsets.UTF_16BE)).charset())
        .isEqualTo("UTF-16BE");
  }

  @Test
  void aByteOrderMarkThatLiesIsNotBelieved() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("\ufeff".getBytes(StandardCharsets.UTF_8));
    bytes.write(SIMPLIFIED.getBytes("GB18030"));
    DecodedText decoded = decode(bytes.toByteArray());
    assertThat(decoded.charset()).isEqualTo("GB18030");
    assertThat(decoded.text()).endsWith(SIMPLIFIED);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, gb2312, The page declares gb2312 but is written in UTF-8",
    "GB18030, UTF-8, The page declares utf-8 but is written in GB18030",
    "GB18030, iso-8859-1, The page declares iso-8859-1 but is written in GB18030"
  })
  void aWrongDeclarationIsNoted(String charset, String declared, String note) throws Exception {
    DecodedText decoded = TextDecoder.decode(SIMPLIFIED.getBytes(charset), Optional.of(declared));
    assertThat(decoded.text()).isEqualTo(SIMPLIFIED);
    assertThat(decoded.notes()).containsExactly(note);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb2312", "GBK", "gb18030"})
  void everyNameOfTheNationalEncodingIsRight(String declared) throws Exception {
    byte[] bytes = SIMPLIFIED.getBytes("GB18030");
    assertThat(TextDecoder.decode(bytes, Optional.of(declared)).notes()).isEmpty();
  }

  @Test
  void plainAsciiFitsEveryDeclaration() {
    DecodedText decoded =
        TextDecoder.decode("2024\t12".getBytes(StandardCharsets.US_ASCII), Optional.of("gbk"));
    assertThat(decoded.charset()).isEqualTo("UTF-8");
    assertThat(decoded.notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void aCutCharacterFlipsNothing(String charset) throws Exception {
    byte[] whole = SIMPLIFIED.getBytes(charset);
    for (int lost = 0; lost < whole.length; lost++) {
      byte[] without = new byte[whole.length - 1];
      System.arraycopy(whole, 0, without, 0, lost);
      System.arraycopy(whole, lost + 1, without, lost, whole.length - lost - 1);
      assertThat(decode(without).charset()).as("without byte %s", lost).isEqualTo(charset);
      byte[] cut = Arrays.copyOf(whole, Math.max(lost, 12));
      assertThat(decode(cut).charset()).as("cut at %s", lost).isEqualTo(charset);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "Big5"})
  void noDigitIsLostBehindABrokenByte(String charset) throws Exception {
    byte[] head = "均已按時收到政府信息公開申請:".getBytes(charset);
    byte[] broken = Arrays.copyOf(head, head.length + 1);
    broken[head.length] = (byte) 0xB0;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(broken);
    bytes.write("2023年1".getBytes(charset));
    bytes.write(0xB0);
    bytes.write("3件".getBytes(charset));
    assertThat(decode(bytes.toByteArray()).text()).endsWith("\ufffd2023年1\ufffd3件");
  }

  @Test
  void aStrayZeroByteIsNotUtf16() {
    String text = SIMPLIFIED.repeat(3) + "\0";
    assertThat(decode(text.getBytes(StandardCharsets.UTF_8)).charset()).isEqualTo("UTF-8");
  }

  @Test
  void unreadableCharactersAreCounted() {
    byte[] bytes = (SIMPLIFIED + "\ufffd\ufffd").getBytes(StandardCharsets.UTF_8);
    assertThat(decode(bytes).notes())
        .containsExactly("2 characters are unreadable and stand as U+FFFD");
  }

  private static DecodedText decode(byte[] bytes) {
    return TextDecoder.decode(bytes, Optional.empty());
  }
}
