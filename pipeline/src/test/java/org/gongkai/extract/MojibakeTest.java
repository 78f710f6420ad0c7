package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MojibakeTest {
  private static final Charset WINDOWS_GBK = Charset.forName("x-mswin-936");

  @Test
  void utf8ReadAsGbkIsReversed() {
    DecodedText decoded = decode("涓€銆佹€讳綋鎯呭喌 2024 骞� 12 浠�");
    assertThat(decoded.text()).isEqualTo("一、总体情况 2024 � 12 �");
    assertThat(decoded.notes())
        .containsExactly(
            "2 characters are unreadable and stand as U+FFFD",
            "The text was UTF-8 read as GBK; reversed, 2 characters lost");
  }

  @Test
  void everyNumberStaysAsItIs() {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 2000; i++)
      page.append("收到申请").append(i * 37).append("件，结转|").append(i).append("\t");
    String misread = new String(page.toString().getBytes(StandardCharsets.UTF_8), WINDOWS_GBK);
    DecodedText decoded = decode(misread);
    assertThat(decoded.notes()).anyMatch(note -> note.startsWith("The text was UTF-8 read as GBK"));
    assertThat(decoded.text().replaceAll("[^0-9]+", " "))
        .isEqualTo(page.toString().replaceAll("[^0-9]+", " "));
  }

  @Test
  void onlyTheMisreadLinesAreReversed() {
    String right = "规章\n行政规范性文件\n本年制发件数\n";
    String wrong = new String("三、收到和处理政府信息公开申请情况，总计".getBytes(StandardCharsets.UTF_8), WINDOWS_GBK);
    String page = right + (wrong + "\n").repeat(3);
    assertThat(decode(page).text()).startsWith(right + "三、收到和处理政府信息公开申请情况");
  }

  /** The lines of a page after its first ones, all of it misread. */
  private static String misread(String lines) {
    String page = "三、收到和处理政府信息公开申请情况，总计\n".repeat(3) + lines;
    String text = decode(new String(page.getBytes(StandardCharsets.UTF_8), WINDOWS_GBK)).text();
    return text.substring(text.indexOf('#') + 1);
  }

  @Test
  void aShortLineIsReversedThoughHalfOfItIsLost() {
    assertThat(misread("#本年增/减\n")).isEqualTo("本年\uFFFD/\uFFFD\n");
  }

  @Test
  void aBlankBeforeAFigureIsReversed() {
    assertThat(misread("#\u00a00\n")).isEqualTo("\u00a00\n");
  }

  @Test
  void aPageInRareCharactersIsLeftAlone() {
    String names = "龘靐齉爩鱻麤龖灪吁爨癵籱鸜厵骉羴猋骉垚淼焱犇毳贔赑飝";
    DecodedText decoded = decode(names);
    assertThat(decoded.text()).isEqualTo(names);
    assertThat(decoded.notes()).isEmpty();
  }

  @Test
  void questionMarksInPlaceOfChineseAreNoted() {
    String page = "?????? 2024 ????\n?? 0 0 5\n????????????????????????????? 12\n";
    DecodedText decoded = decode(page);
    assertThat(decoded.text()).isEqualTo(page);
    assertThat(decoded.notes())
        .containsExactly("Question marks stand where Chinese text is expected: it was lost before");
  }

  private static DecodedText decode(String stored) {
    return TextDecoder.decode(stored.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }
}
