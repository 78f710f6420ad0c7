package org.gongkai.extract.ocr;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Two models that read lines of Chinese, trained apart.
 *
 * @param first the better one
 * @param second the one that must agree on figures
 */
record OcrEngine(Voice first, Voice second) {
  private static final String RUNTIME = "ai/onnxruntime/OrtSession.class";
  private static final String ALPHABET = "models/ppocr_keys_v1.txt";
  private static final String FIRST = "models/ch_PP-OCRv4_rec_infer.onnx";
  private static final String SECOND = "models/ch_PP-OCRv3_rec_infer.onnx";

  /** Loaded when first asked for, once in a JVM: 0.5 s and 150 MB. */
  private static final class Loaded {
    static final OcrEngine ENGINE = load();

    private static OcrEngine load() {
      List<String> alphabet = OnnxVoice.alphabet(ALPHABET);
      return new OcrEngine(new OnnxVoice(FIRST, alphabet), new OnnxVoice(SECOND, alphabet));
    }
  }

  /** The one engine of this JVM, loaded when asked for; empty when it is not on the class path. */
  static Optional<Supplier<OcrEngine>> onClassPath() {
    ClassLoader loader = OcrEngine.class.getClassLoader();
    boolean complete =
        Stream.of(RUNTIME, ALPHABET, FIRST, SECOND)
            .allMatch(name -> loader.getResource(name) != null);
    return complete ? Optional.of(() -> Loaded.ENGINE) : Optional.empty();
  }
}
