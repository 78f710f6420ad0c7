package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageMetadataTest {

  @Test
  void namesAreInLowerCaseAndTheFirstOfANameCounts() {
    assertThat(
            fields(
                """
                <meta name="ArticleTitle" content=" 某局2024年年报 "><meta name="PubDate" content="">
                <meta property="og:url" content="https://example.org/a/1"><meta name="articletitle" content="x">
                <link rel="canonical" href="https://example.org/a/2">
                """))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "articletitle", "某局2024年年报",
                "og:url", "https://example.org/a/1",
                "link:canonical", "https://example.org/a/2"));
  }

  @Test
  void linkedDataIsNamedByItsPath() {
    assertThat(
            fields(
                """
                <script type="application/ld+json">{"@graph": [{"@type": "Article", "headline": "某局2024年年报",
                "publisher": {"name": "某局"}, "datePublished": "2025-01-24"}, {"headline": "x"}]}</script>
                """))
        .containsEntry("jsonld:headline", "某局2024年年报")
        .containsEntry("jsonld:publisher.name", "某局")
        .containsEntry("jsonld:datepublished", "2025-01-24");
  }

  @Test
  void brokenLinkedDataIsNoted() {
    List<String> notes = new ArrayList<>();
    assertThat(
            PageMetadata.of(
                Jsoup.parse("<script type='application/ld+json'>{\"a\": </script>"), notes))
        .isEmpty();
    assertThat(notes).containsExactly("Linked data of the page is no JSON and was left out");
  }

  private static Map<String, String> fields(String head) {
    return PageMetadata.of(Jsoup.parse(head), new ArrayList<>());
  }
}
