package org.gongkai.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.landing.container.Feed;
import org.gongkai.landing.container.Feeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsReaderTest {
  @TempDir Path root;
  private final Problems problems = new Problems();

  @Test
  void theShippedFeedTakesEveryFileThatNoOtherClaims() throws IOException {
    Files.copy(Path.of("../conf/feeds/default.yaml"), root.resolve("default.yaml"));
    write(
        "site-a.yaml",
        """
        id: site-a
        files: ["crawl/site-?/**.jsonl"]
        fields:
          url: [link, page.link]
          html: [body]
        """);
    Feeds feeds = FeedsReader.read(root, problems);
    problems.throwIfAny();
    assertThat(feeds.feeds()).extracting(Feed::id).containsExactly("site-a", "default");
    assertThat(feeds.of("crawl/site-b/x/y.jsonl.gz")).map(Feed::id).contains("site-a");
    assertThat(feeds.of("a.zip!crawl/x.ndjson")).map(Feed::id).contains("default");
    assertThat(feeds.of("x.json")).isEmpty();
    assertThat(feeds.feeds().get(0).fields().get(Feed.Field.URL))
        .containsExactly("link", "page.link");
    assertThat(feeds.feeds().get(0).fields().get(Feed.Field.TEXT)).isEmpty();
  }

  @Test
  void whatNoFeedCanUseIsNamed() throws IOException {
    write("a.yaml", "id: b\nfiles: [\"[\", \" \"]\nfields:\n  url: [url]\n");
    write("c.yaml", "id: c\nfiles: []\nfields:\n  html: [html]\n");
    write("d.yaml", "id: d\nfiles: [x]\nfields:\n  body: [html]\n");
    FeedsReader.read(root, problems);
    ConfException e = catchThrowableOfType(ConfException.class, problems::throwIfAny);
    assertThat(e.problems())
        .extracting(p -> p.toString().replace(root + "/", ""))
        .satisfiesExactly(
            p ->
                assertThat(p)
                    .isEqualTo("a.yaml:1: Cannot use the id 'b' in a file of another name"),
            p ->
                assertThat(p)
                    .isEqualTo(
                        "a.yaml:1: Cannot find a document in the feed; name its html, content,"
                            + " text or base64"),
            p -> assertThat(p).isEqualTo("a.yaml:2: Cannot use '[' as a pattern of paths"),
            p -> assertThat(p).isEqualTo("a.yaml:2: Cannot leave the pattern empty"),
            p ->
                assertThat(p)
                    .isEqualTo(
                        "c.yaml:1: Cannot apply the feed to no file; list patterns of paths"),
            p -> assertThat(p).startsWith("d.yaml:4: ").contains("body"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(root.resolve(name), text);
  }
}
