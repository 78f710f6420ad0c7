package org.gongkai.extract.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A recognition model of PaddleOCR run by ONNX Runtime on one thread of its own caller. The model
 * gives, for each step of 8 pixels along the line, the probability of each character or of none.
 */
final class OnnxVoice implements Voice {
  private static final Set<String> ROUND = Set.of("0", "o", "O");

  private static final int HEIGHT = 48;
  private static final int NARROWEST = 48;
  private static final int WIDEST = 3200;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final String input;
  private final List<String> alphabet;
  private final Set<Integer> round;

  /**
   * Loads a model from the class path.
   *
   * @param alphabet the character of each class; the first class is no character
   */
  OnnxVoice(String resource, List<String> alphabet) {
    this.alphabet = alphabet;
    this.round =
        IntStream.range(0, alphabet.size())
            .filter(i -> ROUND.contains(alphabet.get(i)))
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
    environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setDeterministicCompute(true);
      session = environment.createSession(bytes(resource), options);
      input = session.getInputNames().iterator().next();
    } catch (OrtException e) {
      throw new IllegalStateException("Cannot load the model " + resource, e);
    }
  }

  /** The classes of the models: none, the characters of a list, the blank. */
  static List<String> alphabet(String resource) {
    List<String> characters = new ArrayList<>();
    characters.add("");
    new String(bytes(resource), StandardCharsets.UTF_8).lines().forEach(characters::add);
    characters.add(" ");
    return List.copyOf(characters);
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = OnnxVoice.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null)
        throw new IllegalStateException("Cannot find " + resource + " on the class path");
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }

  @Override
  public Reading read(GrayImage line) {
    long wanted = Math.round((double) line.width() * HEIGHT / line.height());
    int width = (int) Math.max(8, Math.min(WIDEST, wanted));
    GrayImage scaled = Scaling.of(line, width, HEIGHT);
    int padded = Math.max(NARROWEST, width);
    try (OnnxTensor tensor =
            OnnxTensor.createTensor(
                environment, samples(scaled, padded), new long[] {1, 3, HEIGHT, padded});
        OrtSession.Result result = session.run(Map.of(input, tensor))) {
      return reading(((float[][][]) result.get(0).getValue())[0]);
    } catch (OrtException e) {
      throw new IllegalStateException("Cannot run the model on a line of " + width + " pixels", e);
    }
  }

  /** Three equal colours, between -1 for black and 1 for white. */
  private static FloatBuffer samples(GrayImage image, int padded) {
    FloatBuffer samples = FloatBuffer.allocate(3 * HEIGHT * padded);
    for (int colour = 0; colour < 3; colour++)
      for (int y = 0; y < HEIGHT; y++)
        for (int x = 0; x < padded; x++)
          samples.put(x < image.width() ? image.at(x, y) / 127.5f - 1 : 1);
    return samples.flip();
  }

  /** Equal characters on neighbouring steps are one; its confidence is that of the surest step. */
  private Reading reading(float[][] steps) {
    List<String> characters = new ArrayList<>();
    List<Double> confidence = new ArrayList<>();
    int before = 0;
    for (float[] step : steps) {
      int best = 0;
      for (int i = 1; i < step.length; i++) if (step[i] > step[best]) best = i;
      double sure = ROUND.contains(alphabet.get(best)) ? sumOfRound(step) : step[best];
      if (best != 0 && best != before) {
        characters.add(alphabet.get(best));
        confidence.add(sure);
      } else if (best != 0) {
        int last = confidence.size() - 1;
        confidence.set(last, Math.max(confidence.get(last), sure));
      }
      before = best;
    }
    return new Reading(characters, confidence).stripped().withZeros();
  }

  /** A zero that stands alone looks like a letter: round shapes count for each other. */
  private double sumOfRound(float[] step) {
    double sum = 0;
    for (int i : round) sum += step[i];
    return Math.min(1, sum);
  }
}
