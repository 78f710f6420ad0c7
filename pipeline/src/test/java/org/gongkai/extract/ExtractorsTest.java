package org.gongkai.extract;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HexFormat;
import java.util.Random;
import org.gongkai.extract.ExtractionException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractorsTest {
  private final Extractors extractors = Extractors.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a.html; <html><body>年报; text/html",
        "a.txt; <!DOCTYPE html><p>年报; text/html",
        "a.jsp; <p>年报</p>; text/html",
        "index.do; <div>年报</div>; text/html",
        "a; <table><tr><td>规章<td>0</table>; text/html",
        "a.htm; 规章 0 0 5; text/plain",
        "a.html; 3 < 5; text/plain",
        "a.md; # 年报; text/markdown",
        "a.md; | 本年新<br />制作数量 | 0 |; text/markdown",
        "a; 年报; text/plain",
        "a.csv; 规章,0; text/plain",
        "a.json; {\"a\": \"年报\"}; text/plain"
      })
  void theContentDecidesWhatAFileIs(String name, String content, String mediaType) {
    assertThat(extractors.extract(content.getBytes(UTF_8), name).mediaType()).isEqualTo(mediaType);
  }

  @Test
  void xhtmlIsReadAsAPage() {
    String page =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">"
            + "<head><title>年报</title></head><body><p>一</p></body></html>";
    var document = extractors.extract(page.getBytes(UTF_8), "a.xhtml");
    assertThat(document.mediaType()).isEqualTo("application/xhtml+xml");
    assertThat(document.title()).contains("年报");
    assertThat(document.notes()).isEmpty();
  }

  @Test
  void markdownWithATableInTagsStaysText() {
    String text = "# 年报\n\n一、总体情况\n\n二、情况\n\n<table><tr><td>规章</td></tr></table>\n\n三、情况\n";
    assertThat(extractors.extract(text.getBytes(UTF_8), "a.txt").mediaType())
        .isEqualTo("text/plain");
  }

  @Test
  void wideTextWithoutAMarkIsRead() {
    assertThat(extractors.extract("<p>年报 2024</p>".getBytes(UTF_16LE), "a").mediaType())
        .isEqualTo("text/html");
    assertThat(extractors.extract("年报 2024\n0 0 12\n".getBytes(UTF_16LE), "a.txt").charset())
        .contains("UTF-16LE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "page.html; 474946383961010001000000; image/gif",
        "a.txt; 504b03041400000008000000; application/zip",
        "a.txt; d0cf11e0a1b11ae1000000000000; application/x-tika-msoffice",
        "a.mht; 4d494d452d56657273696f6e3a20312e300d0a; multipart/related",
        "a.xml; 3c3f786d6c2076657273696f6e3d22312e30223f3e3c613e313c2f613e; application/xml",
        "a.txt; 00010203040506070809; application/octet-stream"
      })
  void aKindThatNothingReadsIsNamed(String name, String hex, String mediaType) {
    ExtractionException failure = failure(HexFormat.of().parseHex(hex), name);
    assertThat(failure.reason()).isEqualTo(Reason.UNSUPPORTED);
    assertThat(failure)
        .hasMessage("Cannot read " + mediaType + ": no extractor for this media type");
  }

  @Test
  void noiseIsNoText() {
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    assertThat(failure(noise, "a.txt"))
        .hasMessage("Cannot read application/octet-stream: no extractor for this media type");
  }

  @Test
  void emptyFilesAreNamed() {
    assertThat(failure(new byte[0], "a.html"))
        .hasMessage("Cannot read a file of 0 bytes without content");
    assertThat(failure(new byte[7], "a.txt"))
        .hasMessage("Cannot read a file of 7 bytes without content");
    assertThat(failure(" \n\t\u00a0\u3000".getBytes(UTF_8), "a.txt"))
        .hasMessage("Cannot read text/plain of 8 bytes: it shows no text");
    ExtractionException onlyScript = failure("<html><script>1</script>".getBytes(UTF_8), "a.html");
    assertThat(onlyScript).hasMessage("Cannot read text/html of 24 bytes: it shows no text");
    assertThat(onlyScript.reason()).isEqualTo(Reason.EMPTY);
  }

  @Test
  void aFileBeyondTheLimitIsNotRead() {
    byte[] huge = new byte[(64 << 20) + 1];
    huge[0] = 1;
    ExtractionException failure = failure(huge, "a.html");
    assertThat(failure.reason()).isEqualTo(Reason.LIMIT);
    assertThat(failure)
        .hasMessage(
            "Cannot read 67108865 bytes: the limit is 67108864; cut the file down to the report");
  }

  private ExtractionException failure(byte[] bytes, String name) {
    return catchThrowableOfType(ExtractionException.class, () -> extractors.extract(bytes, name));
  }
}
