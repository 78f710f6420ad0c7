package org.gongkai.extract.ocr;

import java.util.List;

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

  /** Whether runtime and models are on the class path. */
  static boolean isOnClassPath() {
    ClassLoader loader = OcrEngine.class.getClassLoader();
    return List.of(RUNTIME, ALPHABET, FIRST, SECOND).stream()
        .allMatch(name -> loader.getResource(name) != null);
  }

  /** The one engine of this JVM; fails when it is not on the class path. */
  static OcrEngine loaded() {
    return Loaded.ENGINE;
  }
}
