package org.gongkai.accuracy;

import java.util.List;
import java.util.function.IntFunction;
import org.gongkai.conf.Conf;
import org.gongkai.generate.GenerationPlan;
import org.gongkai.generate.ReportDrawer;
import org.gongkai.generate.ReportGenerator;
import org.gongkai.generate.Shapes;
import org.gongkai.generate.fault.Faults;
import org.gongkai.generate.layout.Layouts;

/**
 * The files of a generator with what is true of them.
 *
 * @param generator makes any file of its plan, for any thread
 */
public record GeneratedFiles(ReportGenerator generator) implements IntFunction<TrueFile> {

  /** All layouts and faults with the words of a configuration. */
  public static Shapes shapes(Conf conf) {
    return new Shapes(
        Layouts.all(conf.generation().furniture()),
        List.of(),
        Faults.of(conf.generation().oddities()).all());
  }

  /** The files of a plan in some layouts with some faults. */
  public static GeneratedFiles of(Conf conf, GenerationPlan plan, Shapes shapes) {
    ReportDrawer drawer =
        new ReportDrawer(
            conf.forms(), conf.formCells(), conf.agencies(), conf.generation().drawing());
    return new GeneratedFiles(
        new ReportGenerator(drawer, conf.generation().wording(), plan, shapes));
  }

  @Override
  public TrueFile apply(int index) {
    return TrueFile.of(generator.file(index));
  }
}
