package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.accuracy.AccuracyMatrix;
import org.gongkai.accuracy.AccuracyRun;
import org.gongkai.accuracy.FileReader;
import org.gongkai.accuracy.Findings;
import org.gongkai.accuracy.GeneratedFiles;
import org.gongkai.accuracy.MatrixTable;
import org.gongkai.accuracy.Measure;
import org.gongkai.accuracy.TrueFile;
import org.gongkai.conf.Conf;
import org.gongkai.conf.ConfReader;
import org.gongkai.generate.GenerationPlan;
import org.gongkai.generate.Shapes;
import org.gongkai.process.ReportProcessor;
import org.junit.jupiter.api.Test;

/**
 * Every layout with every third fault, each pair by itself; {@code -Daccuracy.pairs=all} takes
 * every fault.
 */
class AccuracyIT {
  private static final Conf CONF = ConfReader.read(Path.of("../conf"));
  private static final GeneratedFiles GENERATED = GeneratedFiles.of(CONF);
  private static final Shapes SHAPES = GENERATED.shapes();
  private static final GenerationPlan ONE_FAULT = GenerationPlan.of(2).withFaults(1, 1);
  private static final int LISTED = 20;
  private static final int STEP = System.getProperty("accuracy.pairs", "").equals("all") ? 1 : 3;

  private static TrueFile file(int index) {
    List<String> faults = SHAPES.faultIds();
    int row = index / faultsALayout();
    String layout = SHAPES.layoutIds().get(row);
    // Neighbouring layouts take the faults that the other leaves out.
    String fault = faults.get((STEP * (index % faultsALayout()) + row % STEP) % faults.size());
    Shapes pair = SHAPES.onlyLayouts(List.of(layout)).onlyFaults(List.of(fault));
    return GENERATED.of(ONE_FAULT, pair).apply(index);
  }

  private static int faultsALayout() {
    return (SHAPES.faultIds().size() + STEP - 1) / STEP;
  }

  @Test
  void noLayoutWithNoFaultGivesASilentlyWrongNumber() {
    List<FileReader> readers =
        Stream.generate(() -> new ReportProcessor(CONF))
            .limit(Runtime.getRuntime().availableProcessors())
            .<FileReader>map(processor -> processor::process)
            .toList();
    AccuracyMatrix matrix = new AccuracyMatrix();
    Findings findings = new Findings(LISTED);
    new AccuracyRun(readers)
        .run(
            SHAPES.layoutIds().size() * faultsALayout(),
            AccuracyIT::file,
            scored -> {
              matrix.add(scored);
              findings.add(scored);
            });
    String found = findings.text() + new MatrixTable(matrix).text();
    assertThat(matrix.total().of(Measure.SILENT_WRONG)).as(found).isZero();
  }
}
