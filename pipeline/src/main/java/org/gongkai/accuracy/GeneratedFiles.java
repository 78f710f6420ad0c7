package org.gongkai.accuracy;

import java.util.function.IntFunction;
import org.gongkai.conf.Conf;
import org.gongkai.generate.GenerationPlan;
import org.gongkai.generate.ReportDrawer;
import org.gongkai.generate.ReportGenerator;
import org.gongkai.generate.Shapes;
import org.gongkai.generate.Wording;

/**
 * Generated files with what is true of them.
 *
 * @param shapes all layouts and faults with the words of a configuration
 */
public record GeneratedFiles(ReportDrawer drawer, Wording wording, Shapes shapes) {

  /** With the bodies, forms and words of a configuration. */
  public static GeneratedFiles of(Conf conf) {
    return new GeneratedFiles(
        new ReportDrawer(
            conf.forms(), conf.formCells(), conf.agencies(), conf.generation().drawing()),
        conf.generation().wording(),
        Shapes.of(conf.generation()));
  }

  /**
   * The files of a plan by index, for any number of threads.
   *
   * @param some of the layouts and faults
   */
  public IntFunction<TrueFile> of(GenerationPlan plan, Shapes some) {
    ReportGenerator generator = generator(plan, some);
    return index -> TrueFile.of(generator.file(index));
  }

  /**
   * A generator of a plan.
   *
   * @param some of the layouts and faults
   */
  public ReportGenerator generator(GenerationPlan plan, Shapes some) {
    return new ReportGenerator(drawer, wording, plan, some);
  }
}
