package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.extract.Printed.html;
import static org.gongkai.extract.Printed.lines;

import org.junit.jupiter.api.Test;

class HtmlLinesTest {

  @Test
  void linesAreThoseThatABrowserShows() {
    assertThat(
            lines(
                html(
                    """
                    <body>一、<b>总体</b>
                      情况<br>第二行<br><br>第四行
                    <p>段  落</p><p></p><div>外<div>内</div>外</div><ul><li>甲</li><li>乙</li></ul></body>
                    """)))
        .containsExactly("一、总体 情况", "第二行", "", "第四行", "段 落", "外", "内", "外", "甲", "乙");
  }

  @Test
  void preformattedTextKeepsItsTabsAndLines() {
    assertThat(lines(html("<pre>规章\t0\t\t5\r\n\n许可  7</pre>")))
        .containsExactly("规章\t0\t\t5", "", "许可  7");
  }

  @Test
  void headingsKeepTheirLevel() {
    assertThat(lines(html("<h1>某局<br>2024年年报</h1><p>一</p><h3> </h3><h3>二</h3>")))
        .containsExactly("h1 某局 2024年年报", "一", "h3 二");
  }

  @Test
  void cellsBuiltOfSpansAreSeparatedByTabs() {
    assertThat(
            lines(
                html(
                    """
                    <div class="tb"><div class="tr"><span class="td">第二十条</span>
                    </div><div class="tr"><span class="td">规章</span>
                    <span class="td">0</span>
                    <span class="td"></span>
                    <span class="td"><b>5</b></span></div></div>
                    """)))
        .containsExactly("第二十条", "规章\t0\t\t5");
  }

  @Test
  void cellsBuiltOfBlocksAreSeparatedByTabs() {
    assertThat(
            lines(
                html(
                    """
                    <div class=r><div class=c>规章</div><div class=c>1</div><div class=c>2</div></div>
                    <div class=r><div class=c>许可</div><div class=c></div><div class=c>4</div></div>
                    <div><p style="float:left">x</p><p>y</p></div>
                    <ul><li style="display:table-cell">a</li><li style="display:inline-block">b</li></ul>
                    """)))
        .containsExactly("规章\t1\t2", "许可\t\t4", "x", "y", "a\tb");
  }

  @Test
  void cellsBuiltOfSpansWithoutBlanksBetweenStayApart() {
    assertThat(
            lines(
                html(
                    """
                    <div class=r><span class=c>规章</span><span class=c>1</span><span class=c>2</span></div>
                    <div class=r><span class=c>许可</span><span class=c>3</span><span class=c>4</span></div>
                    """)))
        .containsExactly("规章\t1\t2", "许可\t3\t4");
  }

  @Test
  void runsOfOneSentenceAreNoCells() {
    assertThat(
            lines(
                html(
                    """
                    <p class=MsoNormal><span style='x'>本年</span><span style='x'>1</span><span style='x'>2</span></p>
                    <p><span style='x'>本年</span> <span style='x'>收到</span> <span style='x'>12</span></p>
                    <div><span>前</span> <span>后</span></div>
                    <div><span class=x>1</span><span class=x>2</span></div>
                    <p class=m><span class=x>3</span><span class=x>4</span></p>
                    <p class=m><span class=x>5</span><span class=x>6</span></p>
                    """)))
        .containsExactly("本年12", "本年 收到 12", "前 后", "12", "34", "56");
  }

  @Test
  void invisibleCharactersAreLeftOut() {
    assertThat(lines(html("<p>1\u200b2\ufeff&shy;3&zwnj;4</p>"))).containsExactly("1234");
  }

  @Test
  void thePageDescribesItself() {
    var document =
        html(
            """
            <html><head><title> 某局 年报 </title><meta name=ArticleTitle content="年报">
            <meta name="PubDate" content="2025-01-23 16:05"><meta name=pubdate content=other>
            <meta property="og:site_name" content="某市"><meta name=empty content=" ">
            <meta http-equiv=x content=y></head><body>1</body></html>
            """);
    assertThat(document.title()).contains("某局 年报");
    assertThat(document.metadata())
        .containsOnly(
            org.assertj.core.api.Assertions.entry("articletitle", "年报"),
            org.assertj.core.api.Assertions.entry("pubdate", "2025-01-23 16:05"),
            org.assertj.core.api.Assertions.entry("og:site_name", "某市"));
  }
}
