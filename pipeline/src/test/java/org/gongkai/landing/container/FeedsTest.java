package org.gongkai.landing.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.landing.container.Packed.bytes;
import static org.gongkai.landing.container.Packed.gzip;
import static org.gongkai.landing.container.Packed.joined;
import static org.gongkai.landing.container.Packed.record;
import static org.gongkai.landing.container.Packed.response;
import static org.gongkai.landing.container.Packed.zip;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.gongkai.landing.SourceMetadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsTest {
  private static final String HTML = "HTTP/1.1 200 OK\nContent-Type: text/html";

  @TempDir Path root;
  private Landing landing;

  @BeforeEach
  void start() {
    landing = new Landing(root);
  }

  @Test
  void eachLineIsADocumentUnderItsAddress() {
    String lines =
        """
        {"url": "http://x/a.html", "html": "<p>1</p>"}

        {"text": "2"}
        {"url": "http://x/a.html", "page": {"html": "<p>3</p>"}, "html": null}
        """;
    landing
        .file("a!b/a.jsonl", bytes("\uFEFF" + lines))
        .file("b.ndjson.gz", gzip(bytes(lines)))
        .file("c.zip", zip("d.jsonl", "{\"text\": \"5\"}"));
    assertThat(landing.lines())
        .containsExactly(
            "a!b/a.jsonl!http://x/a.html = <p>1</p>",
            "a!b/a.jsonl!line-3 = 2",
            "a!b/a.jsonl!http://x/a.html#2 = <p>3</p>",
            "b.ndjson.gz!http://x/a.html = <p>1</p>",
            "b.ndjson.gz!line-3 = 2",
            "b.ndjson.gz!http://x/a.html#2 = <p>3</p>",
            "c.zip!d.jsonl!line-1 = 5");
  }

  @Test
  void whatALineSaysOfItsPageIsKept() {
    landing.file(
        "a.jsonl",
        bytes(
            "{\"url\": \"http://x/a\", \"text\": \"1\", \"agency\": \"甲县\", \"title\":"
                + " \"年报\", \"fetched_at\":"
                + " \"2025-03-01T20:00:00+08:00\"}"));
    assertThat(landing.landed().get(0).file().metadata())
        .isEqualTo(
            new SourceMetadata(
                Optional.of("甲县"),
                Optional.empty(),
                Optional.of("http://x/a"),
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 3, 1)),
                Optional.of("年报")));
  }

  @Test
  void brokenLinesAreListedWithTheirNumbersAndTheRestIsRead() {
    landing.file(
        "a.jsonl",
        joined(
            bytes("{\"text\": \"1\"\n[]\n{\"url\": \"http://x/\"}\n{\"text\": 5}\n"),
            bytes("{\"text\": \"1\", \"text\": \"2\"}\n{\"text\": \"1\"} x\n"),
            bytes("{\"text\": \"1\", \"fetched_at\": \"soon\"}\n{\"base64\": \"=a\"}\n"),
            new byte[] {'{', '"', (byte) 0xFF, (byte) 0xFF, '"', '}', '\n'},
            bytes(
                "{\"text\": \"" + "x".repeat(300_000) + "\"}\n{\"text\": \"" + "x".repeat(100_001)),
            bytes("\"}\n{\"text\": \"ok\"}")));
    String out = "; correct it or take its name out of conf/feeds/default.yaml";
    assertThat(landing.lines())
        .satisfiesExactly(
            l -> assertThat(l).startsWith("a.jsonl!line-1: Cannot read line-1 as JSON: Unexpected"),
            l -> assertThat(l).isEqualTo("a.jsonl!line-2: Cannot read line-2: no JSON object"),
            l ->
                assertThat(l)
                    .isEqualTo(
                        "a.jsonl!http://x/: Cannot find a document in line-3: none of [html,"
                            + " page.html, text, base64] is filled"),
            l -> assertThat(l).isEqualTo("a.jsonl!line-4: Cannot use 5 as text in line-4" + out),
            l -> assertThat(l).startsWith("a.jsonl!line-5: Cannot read line-5 as JSON: Duplicate"),
            l -> assertThat(l).startsWith("a.jsonl!line-6: Cannot read line-6 as JSON: "),
            l ->
                assertThat(l)
                    .isEqualTo("a.jsonl!line-7: Cannot use soon as fetched_at in line-7" + out),
            l -> assertThat(l).isEqualTo("a.jsonl!line-8: Cannot use =a as base64 in line-8" + out),
            l ->
                assertThat(l)
                    .isEqualTo("a.jsonl!line-9: Cannot read line-9: neither UTF-8 nor GB 18030"),
            l -> assertThat(l).startsWith("a.jsonl!line-10: Cannot read line-10: longer than "),
            l ->
                assertThat(l)
                    .isEqualTo("a.jsonl!line-11: Cannot read a document of more than 100000 bytes"),
            l -> assertThat(l).isEqualTo("a.jsonl!line-12 = ok"));
  }

  @Test
  void linesInGbkAreDecoded() {
    landing.file("a.jsonl", "{\"text\": \"北京市年报\"}".getBytes(Charset.forName("GBK")));
    assertThat(landing.lines()).containsExactly("a.jsonl!line-1 = 北京市年报");
  }

  @Test
  void anAppendedLineLeavesTheOthersAsTheyWere() {
    String first = "{\"text\": \"1\"}\n";
    var before = landing.file("a.jsonl", bytes(first)).landed();
    var after = landing.file("a.jsonl", bytes(first + "{\"text\": \"2\"}\n")).landed();
    assertThat(after).hasSize(2);
    assertThat(after.get(0)).isEqualTo(before.get(0));
  }

  @Test
  void dataThatIsNoFeedIsADocument() {
    landing.file("a.json", bytes("{\"text\": \"1\"}\n"));
    assertThat(landing.lines()).containsExactly("a.json = {\"text\": \"1\"}\n");
  }

  @Test
  void responsesAndResourcesOfAWebArchiveAreDocuments() {
    byte[] gzipped = gzip(bytes("2"));
    byte[] warc =
        joined(
            record("warcinfo", "", "application/warc-fields", bytes("software: x\r\n")),
            record("request", "http://x/a.html", "application/http; msgtype=request", bytes("GET")),
            response("a.html", HTML, bytes("1")),
            response("b.html", HTML + "\nContent-Encoding: gzip", gzipped),
            response("c.html", HTML + "\nTransfer-Encoding: chunked", bytes("1\r\n3\r\n0\r\n\r\n")),
            response("d.html", "HTTP/1.1 404 Not Found\nContent-Type: text/html", bytes("gone")),
            response("e.css", "HTTP/1.1 200 OK\nContent-Type: text/css", bytes("p {}")),
            response(
                "f.pdf?x", "HTTP/1.1 200 OK\nContent-Type: application/octet-stream", bytes("4")),
            response("a.html", HTML, bytes("5")),
            record("resource", "http://x/g.html", "text/html", bytes("6")),
            record("revisit", "http://x/h.html", "application/http; msgtype=response", bytes("")));
    landing.file("a.warc", warc);
    assertThat(landing.lines())
        .containsExactly(
            "a.warc!http://x/a.html = 1",
            "a.warc!http://x/b.html = 2",
            "a.warc!http://x/c.html = 3",
            "a.warc!http://x/f.pdf?x = 4",
            "a.warc!http://x/a.html#2 = 5",
            "a.warc!http://x/g.html = 6");
    assertThat(landing.landed().get(0).file().metadata())
        .isEqualTo(
            new SourceMetadata(
                Optional.empty(),
                Optional.empty(),
                Optional.of("http://x/a.html"),
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 3, 1))));
  }

  @Test
  void compressedWebArchivesAreReadFromEachMember() {
    byte[] first = response("a.html", HTML, bytes("1"));
    byte[] second = response("b.html", HTML, bytes("2"));
    landing
        .file("a.warc.gz", joined(gzip(first), gzip(second)))
        .file("b.warc.gz", gzip(joined(first, second)))
        .file("c.zip", zip("c.warc.gz", joined(gzip(first), gzip(second))));
    assertThat(landing.lines())
        .containsExactly(
            "a.warc.gz!http://x/a.html = 1",
            "a.warc.gz!http://x/b.html = 2",
            "b.warc.gz!http://x/a.html = 1",
            "b.warc.gz!http://x/b.html = 2",
            "c.zip!c.warc.gz!http://x/a.html = 1",
            "c.zip!c.warc.gz!http://x/b.html = 2");
  }

  @Test
  void brokenWebArchivesAreListed() {
    byte[] first = response("a.html", HTML, bytes("1"));
    byte[] second = response("b.html", HTML + "\nContent-Encoding: gzip", bytes("no gzip"));
    byte[] third = response("c.html", HTML, bytes("3".repeat(900)));
    landing.file(
        "a.warc", Arrays.copyOf(joined(first, second, third), first.length + second.length + 500));
    landing.file("b.warc", joined(first, bytes("WARC nonsense\r\n\r\n"), third));
    assertThat(landing.lines())
        .satisfiesExactly(
            l -> assertThat(l).isEqualTo("a.warc!http://x/a.html = 1"),
            l -> assertThat(l).startsWith("a.warc!http://x/b.html: Cannot read it: "),
            l ->
                assertThat(l)
                    .isEqualTo("a.warc!http://x/c.html: Cannot read it: it ends too early"),
            l -> assertThat(l).isEqualTo("a.warc: Cannot read it to its end: it ends too early"),
            l -> assertThat(l).isEqualTo("b.warc!http://x/a.html = 1"),
            l -> assertThat(l).startsWith("b.warc: Cannot read it to its end: "));
  }
}
