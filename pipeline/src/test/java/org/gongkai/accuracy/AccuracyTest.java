package org.gongkai.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.conf.Conf;
import org.gongkai.conf.ConfReader;
import org.gongkai.generate.GenerationPlan;
import org.gongkai.generate.Shapes;
import org.gongkai.process.ReportProcessor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every layout without a fault, and every fault in several layouts, each pair by itself. Run with
 * {@code -Daccuracy.write=true} to write what is read now, and review the diff.
 */
class AccuracyTest {
  private static final Path BASELINE = Path.of("src/test/resources/accuracy/baseline.csv");
  private static final Conf CONF = ConfReader.read(Path.of("../conf"));
  private static final GeneratedFiles GENERATED = GeneratedFiles.of(CONF);
  private static final Shapes SHAPES = GENERATED.shapes();
  private static final GenerationPlan PLAN = GenerationPlan.of(1);
  private static final int LAYOUTS_A_FAULT = 2;

  /** Prime to the number of layouts, so that all of them have their turn. */
  private static final int STRIDE = 11;

  private static final int TRIES = 200;
  private static final int THREADS = 2;

  private static final AccuracyMatrix MATRIX = new AccuracyMatrix();
  private static final Findings FINDINGS = new Findings(20);

  @BeforeAll
  static void read() {
    List<TrueFile> files = new ArrayList<>(plain());
    for (int fault = 0; fault < SHAPES.faults().size(); fault++) files.addAll(faulty(fault));
    List<FileReader> readers =
        Stream.generate(() -> new ReportProcessor(CONF))
            .limit(THREADS)
            .<FileReader>map(processor -> processor::process)
            .toList();
    new AccuracyRun(readers)
        .run(
            files.size(),
            files::get,
            scored -> {
              MATRIX.add(scored);
              FINDINGS.add(scored);
            });
  }

  /** Each layout once. */
  private static List<TrueFile> plain() {
    return IntStream.range(0, SHAPES.layoutIds().size())
        .mapToObj(GENERATED.of(PLAN.withFaults(0, 0), SHAPES))
        .toList();
  }

  /** One fault in the first layouts that have room for it; each fault begins with another. */
  private static List<TrueFile> faulty(int fault) {
    List<String> layouts = SHAPES.layoutIds();
    Shapes one = SHAPES.onlyFaults(List.of(SHAPES.faultIds().get(fault)));
    return IntStream.range(0, TRIES)
        .mapToObj(
            i -> {
              String layout = layouts.get((fault + i * STRIDE) % layouts.size());
              return GENERATED
                  .of(PLAN.withFaults(1, 1), one.onlyLayouts(List.of(layout)))
                  .apply(fault + i);
            })
        .filter(file -> !file.faults().isEmpty())
        .limit(LAYOUTS_A_FAULT)
        .toList();
  }

  @Test
  void noNumberIsSilentlyWrong() {
    assertThat(MATRIX.total().of(Measure.SILENT_WRONG)).as(FINDINGS.text()).isZero();
  }

  @Test
  void noLayoutAndNoFaultIsReadWorseThanBefore() throws IOException {
    Baseline now = Baseline.of(MATRIX);
    if (Boolean.getBoolean("accuracy.write")) now.write(BASELINE);
    assertThat(now.dropsFrom(Baseline.read(BASELINE))).isEmpty();
  }

  @Test
  void everyLayoutAndEveryFaultIsRead() {
    assertThat(MATRIX.lines().keySet())
        .filteredOn(line -> line.kind() == Line.Kind.LAYOUT)
        .extracting(Line::name)
        .containsExactlyInAnyOrderElementsOf(SHAPES.layoutIds());
    assertThat(MATRIX.lines().keySet())
        .filteredOn(line -> line.kind() == Line.Kind.FAULT)
        .extracting(Line::name)
        .containsExactlyInAnyOrderElementsOf(SHAPES.faultIds());
  }
}
