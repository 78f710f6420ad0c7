package org.gongkai.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
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
  private static final int LAYOUTS_A_FAULT = 5;
  private static final int THREADS = 2;

  private static final AccuracyMatrix MATRIX = new AccuracyMatrix();
  private static final Findings FINDINGS = new Findings(20);

  @BeforeAll
  static void read() {
    List<Supplier<TrueFile>> files = new ArrayList<>();
    plain(files);
    faulty(files);
    List<FileReader> readers =
        Stream.generate(() -> new ReportProcessor(CONF))
            .limit(THREADS)
            .<FileReader>map(processor -> processor::process)
            .toList();
    new AccuracyRun(readers)
        .run(
            files.size(),
            index -> files.get(index).get(),
            scored -> {
              MATRIX.add(scored);
              FINDINGS.add(scored);
            });
  }

  /** Each layout twice. */
  private static void plain(List<Supplier<TrueFile>> files) {
    IntFunction<TrueFile> plain = GENERATED.of(PLAN.withFaults(0, 0), SHAPES);
    for (int i = 0; i < 2 * SHAPES.layoutIds().size(); i++) {
      int index = i;
      files.add(() -> plain.apply(index));
    }
  }

  /** Each fault in layouts that are far from each other in their order. */
  private static void faulty(List<Supplier<TrueFile>> files) {
    List<String> layouts = SHAPES.layoutIds();
    for (int fault = 0; fault < SHAPES.faults().size(); fault++) {
      Shapes one = SHAPES.onlyFaults(List.of(SHAPES.faultIds().get(fault)));
      for (int i = 0; i < LAYOUTS_A_FAULT; i++) {
        int layout = (fault + i * layouts.size() / LAYOUTS_A_FAULT) % layouts.size();
        Shapes pair = one.onlyLayouts(List.of(layouts.get(layout)));
        int index = fault * LAYOUTS_A_FAULT + i;
        files.add(() -> GENERATED.of(PLAN.withFaults(1, 1), pair).apply(index));
      }
    }
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
