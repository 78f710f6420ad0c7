package org.gongkai.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The program as it is without the jars of the engine. */
class WithoutEngineTest {
  private static URLClassLoader withoutEngine() {
    URL[] jars =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(jar -> !jar.contains("onnx"))
            .map(WithoutEngineTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String jar) {
    try {
      return new File(jar).toURI().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void engineIsOnTheClassPathOfTheTests() {
    assertThat(OcrEngine.isOnClassPath()).isTrue();
  }

  @Test
  void pictureEndsWithTheWayOut() throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader = withoutEngine()) {
      Class<?> type = loader.loadClass(PictureExtractor.class.getName());
      Object extractor = type.getConstructor().newInstance();
      var extract = type.getMethod("extract", byte[].class, String.class);
      assertThatThrownBy(() -> extract.invoke(extractor, new byte[1], "image/png"))
          .cause()
          .hasMessage(
              "Cannot read image/png: it is a picture, and no OCR is on the class path; ingest it"
                  + " with --ocr auto, or give its text");
    }
  }
}
