package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.extract.Printed.html;

import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.junit.jupiter.api.Test;

class PicturesTest {
  private static final String LOST =
      "Text in pictures of a page is not read; ingest the pictures as files to have it read: ";

  private static List<String> notes(String page) {
    return html(page).notes();
  }

  @Test
  void picturesThatAnnounceTheirTextAreNamedWithTheirAddress() {
    assertThat(
            notes(
                """
                <p>年报</p><img src="1.png" alt=" 年报（图片版） "><table><tr><td>规章<td>
                <img src="/u/2.jpg" title="表二"></table><img src="1.png" alt="年报（图片版）">
                """))
        .containsExactly(LOST + "年报（图片版） (1.png), 表二 (/u/2.jpg)");
  }

  @Test
  void thePicturesOfTheSiteAreNotTheReports() {
    assertThat(notes("<a href=/><b><img alt=某市人民政府 src=logo.png></b></a><img src=line.gif>"))
        .isEmpty();
  }

  @Test
  void anInlinedPictureIsTextWhenItIsLargerThanAnIcon() {
    String picture = "<img src='data:image/png;base64,%s'>";
    assertThat(notes(picture.formatted("A".repeat(20_000)))).containsExactly(LOST + "inlined");
    assertThat(notes(picture.formatted("A".repeat(900)))).isEmpty();
  }

  @Test
  void whatAPictureAnnouncesIsQuotedInPart() {
    assertThat(notes("<img alt='" + "报".repeat(9000) + "' src='" + "p".repeat(9000) + "'>"))
        .containsExactly(LOST + "报".repeat(100) + "… (" + "p".repeat(100) + "…)");
  }

  @Test
  void aCellThatOnlyShowsAPictureIsNotBlank() {
    assertThat(
            rows(
                """
                <table><tr><td>规章<td><img src=1.png><td><p><a><img src=2.png width=40></a></p>
                <tr><td><img src=b.gif>处罚<td><img src=s.gif width=1><td><img src=l.gif height="2px">
                <tr><td>强制<td><img><td><img src=3.png hidden></table>
                """))
        .containsExactly(
            List.of("规章", "\uFFFD", "\uFFFD"), List.of("处罚", "", ""), List.of("强制", "", ""));
  }

  private static List<List<String>> rows(String page) {
    return ((Grid) html(page).blocks().get(0))
        .rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }

  @Test
  void manyPicturesAreCounted() {
    StringBuilder page = new StringBuilder();
    for (int i = 1; i <= 7; i++) page.append("<img alt=页").append(i).append(" src=p>");
    assertThat(notes(page.toString()))
        .containsExactly(LOST + "页1 (p), 页2 (p), 页3 (p), 页4 (p), 页5 (p) and 2 more");
  }
}
