package org.gongkai.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A scraped report with lines, cells, labels and spans changed, since random bytes hardly ever look
 * like one.
 */
final class MutatedPage {
  private static final Path SAMPLES = Path.of("src/test/resources/samples");
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Longer pages add nothing but time. */
  private static final int LONGEST = 20_000;

  private static final int MOST_MUTATIONS = 8;
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,]*");
  private static final Pattern TAG = Pattern.compile("<(?:td|th|tr)[^>]*>");
  private static final List<String> PAGES = pages();

  /** What stands, or seems to stand, for a figure. */
  private static final List<String> FIGURES =
      List.of(
          "",
          "0",
          "1",
          "7",
          "12",
          "1,234",
          "1,23",
          "12.5",
          ".5",
          "5.",
          "-3",
          "−3",
          "+3",
          "增3",
          "减3",
          "/",
          "-",
          "——",
          "*",
          "无",
          "不适用",
          "3 4",
          "3\u00a04",
          "007",
          "99999999999999999999",
          "999999999999999999",
          "1e9",
          "0x10",
          "3万元",
          "30000元",
          "3件",
          "5(其中2)",
          "5（其中2）",
          "5(",
          "１２",
          "①",
          "1²",
          "½",
          "Ⅳ",
          "㈠",
          "〇",
          "三",
          "٣",
          "१",
          "\uD835\uDFCF",
          "1\u200b2",
          "1\u00ad2",
          "\u202e12",
          "1\u03012",
          "1\n2",
          "#REF!",
          "NaN",
          "2021",
          "2021年",
          "- 3 -",
          "第3页",
          "3人次");

  /** What lines and cells are made of. */
  private static final List<String> PIECES =
      List.of(
          " ",
          "\t",
          "\n",
          "\r",
          "\r\n",
          "\u3000",
          "\u00a0",
          "\ufeff",
          "\u2028",
          "\u0085",
          "\f",
          "\0",
          "|",
          "||",
          "|---|---|",
          "│",
          "┼",
          "，",
          "。",
          "、",
          "(",
          ")",
          "（一）",
          "一、",
          "三、",
          "1.",
          "总计",
          "合计",
          "单位",
          "自然人",
          "法人或其他组织",
          "行政复议",
          "结果维持",
          "信息内容",
          "本年新制作数量",
          "处理决定数量",
          "\uD840\uDC00",
          "\uD800",
          "\u0301",
          "&nbsp;",
          "&#49;",
          "&#x31;",
          "&#0;",
          "&#1114112;",
          "&lt;td&gt;",
          "<br>",
          "<td>",
          "</td>",
          "<tr>",
          "</tr>",
          "<table>",
          "</table>",
          "<tbody>",
          "<td colspan=3>",
          "<td rowspan=3>",
          "<td colspan=0>",
          "<td rowspan=65535>",
          "<td colspan=-1>",
          "<p>",
          "<div>",
          "</div>",
          "<!--",
          "-->",
          "<script>",
          "</script>",
          "<style>",
          "<td style=\"display:none\">",
          "<th>",
          "<plaintext>",
          "<![CDATA[",
          "<svg>",
          "<select><option>",
          "<h1>",
          "<title>");

  private final Choices choices;
  private List<String> lines;

  private MutatedPage(Choices choices, List<String> lines) {
    this.choices = choices;
    this.lines = lines;
  }

  /** A page drawn and changed as the choices say. */
  static byte[] of(Choices choices) {
    MutatedPage page = new MutatedPage(choices, linesOf(choices.of(PAGES)));
    int mutations = choices.below(MOST_MUTATIONS + 1);
    for (int i = 0; i < mutations; i++) page.mutate();
    return page.encoded();
  }

  private void mutate() {
    switch (choices.below(16)) {
      case 0 -> remove();
      case 1 -> repeat();
      case 2 -> move();
      case 3 -> join();
      case 4 -> split();
      case 5, 6 -> change(NUMBER, choices.of(FIGURES));
      case 7 -> insert(choices.of(FIGURES));
      case 8 -> insert(choices.of(PIECES));
      case 9 -> insert(choices.of(PIECES).repeat(1 + choices.below(300)));
      case 10 -> cut();
      case 11 -> lines.set(at(), lines.get(at()) + choices.of(FIGURES));
      case 12 -> lines.add(at(), choices.of(linesOf(choices.of(PAGES))));
      case 13 -> span();
      case 14 -> separate();
      default -> lay();
    }
    if (lines.isEmpty()) lines.add("");
  }

  private int at() {
    return choices.below(lines.size());
  }

  private void remove() {
    int from = at();
    int most = Math.min(lines.size() - from, 1 + choices.below(12));
    lines.subList(from, from + most).clear();
  }

  private void repeat() {
    int from = at();
    List<String> some =
        List.copyOf(lines.subList(from, Math.min(lines.size(), from + 1 + choices.below(40))));
    lines.addAll(at(), some);
  }

  private void move() {
    String line = lines.remove(at());
    lines.add(choices.below(lines.size() + 1), line);
  }

  private void join() {
    int from = at();
    int to = Math.min(lines.size(), from + 2 + choices.below(4));
    String joined = String.join(choices.of(PIECES), lines.subList(from, to));
    lines.subList(from, to).clear();
    lines.add(from, joined);
  }

  private void split() {
    int line = at();
    String text = lines.get(line);
    int middle = choices.below(text.length() + 1);
    lines.set(line, text.substring(0, middle));
    lines.add(line + 1, text.substring(middle));
  }

  /** One of the places in a line that match. */
  private void change(Pattern pattern, String other) {
    int line = at();
    String text = lines.get(line);
    List<MatchResult> found = pattern.matcher(text).results().toList();
    if (found.isEmpty()) return;
    MatchResult one = choices.of(found);
    lines.set(line, text.substring(0, one.start()) + other + text.substring(one.end()));
  }

  private void insert(String piece) {
    int line = at();
    String text = lines.get(line);
    int middle = choices.below(text.length() + 1);
    lines.set(line, text.substring(0, middle) + piece + text.substring(middle));
  }

  private void cut() {
    int line = at();
    String text = lines.get(line);
    int from = choices.below(text.length() + 1);
    int to = from + choices.below(text.length() - from + 1);
    lines.set(line, text.substring(0, from) + text.substring(to));
  }

  private void span() {
    String attribute = choices.below(2) == 0 ? "rowspan" : "colspan";
    int span = choices.below(20) == 0 ? 1_000_000 : choices.below(8);
    change(TAG, "<td " + attribute + "=\"" + span + "\">");
  }

  /** Other marks between the cells of a stretch of lines. */
  private void separate() {
    int from = at();
    int to = Math.min(lines.size(), from + 1 + choices.below(60));
    String blanks = choices.of(List.of("\t", " ", "|", "[\t |]+"));
    String other =
        choices.of(List.of("\t", " ", "  ", "|", " | ", "\n", "", "\u3000", "</td><td>"));
    for (int i = from; i < to; i++) lines.set(i, lines.get(i).replaceAll(escaped(blanks), other));
  }

  private static String escaped(String blanks) {
    return blanks.equals("|") ? "\\|" : blanks;
  }

  /** The page as a whole: two side by side, twice, as one line, cut at its head or tail. */
  private void lay() {
    switch (choices.below(5)) {
      case 0 -> lines.replaceAll(line -> line + " " + line);
      case 1 -> lines.addAll(List.copyOf(lines));
      case 2 -> lines = new ArrayList<>(List.of(String.join(choices.of(PIECES), lines)));
      case 3 -> lines.subList(0, at()).clear();
      default -> lines.subList(at(), lines.size()).clear();
    }
  }

  private byte[] encoded() {
    String text = String.join("\n", lines);
    return switch (choices.below(12)) {
      case 0 -> text.getBytes(GB18030);
      case 1 -> text.getBytes(StandardCharsets.UTF_16);
      case 2 ->
          new String(text.getBytes(StandardCharsets.UTF_8), GB18030)
              .getBytes(StandardCharsets.UTF_8);
      default -> text.getBytes(StandardCharsets.UTF_8);
    };
  }

  private static List<String> linesOf(String page) {
    return new ArrayList<>(page.lines().toList());
  }

  private static List<String> pages() {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      List<String> pages = new ArrayList<>();
      for (Path file : files.filter(MutatedPage::isShortPage).sorted().toList())
        pages.add(Files.readString(file));
      return List.copyOf(pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isShortPage(Path file) {
    return file.getFileName().toString().matches("input\\.(?:txt|md|html)")
        && file.toFile().length() < LONGEST;
  }
}
