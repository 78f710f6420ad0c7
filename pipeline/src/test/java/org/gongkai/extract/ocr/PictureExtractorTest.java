package org.gongkai.extract.ocr;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.Extractors;
import org.junit.jupiter.api.Test;

class PictureExtractorTest {
  private static final Reading NOTHING = new Reading(List.of(), List.of());

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", out);
    return out.toByteArray();
  }

  private static void refused(byte[] bytes, String sentence) {
    OcrEngine engine = new OcrEngine(line -> NOTHING, line -> NOTHING);
    PictureExtractor extractor = new PictureExtractor(Optional.of(() -> engine));
    assertThatThrownBy(() -> extractor.extract(bytes, "image/png"))
        .isInstanceOf(ExtractionException.class)
        .hasMessageStartingWith(sentence);
  }

  @Test
  void pictureWithoutEngineEndsWithTheWayOut() throws IOException {
    byte[] picture = png(300, 300);
    assertThatThrownBy(() -> Extractors.standard().extract(picture, "a.png"))
        .isInstanceOf(ExtractionException.class)
        .hasMessage(
            "Cannot read image/png: it is a picture, and no OCR is on the class path; ingest it"
                + " with --ocr auto, or give its text");
  }

  @Test
  void cutPictureIsNamed() throws IOException {
    byte[] whole = png(300, 300);
    refused(Arrays.copyOf(whole, 40), "Cannot read image/png: it is damaged or cut (");
  }

  @Test
  void whatNothingDecodesIsNamed() {
    refused(new byte[40], "Cannot read image/png: no decoder for this kind of picture");
  }

  @Test
  void hugePictureIsNotDecoded() throws IOException {
    refused(png(8000, 8000), "Cannot read a picture of 64000000 pixels: the limit is 60000000");
  }
}
