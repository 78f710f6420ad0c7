package org.gongkai.generate;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.gongkai.conf.Conf;
import org.gongkai.conf.ConfReader;

/** The generator on the shipped configuration, read once for all tests. */
public final class Generators {
  private static final Conf CONF = ConfReader.read(Path.of("..", "conf"));
  private static final ReportDrawer DRAWER =
      new ReportDrawer(
          CONF.forms(), CONF.formCells(), CONF.agencies(), CONF.generation().drawing());
  private static final ManuscriptWriter WRITER = new ManuscriptWriter(CONF.generation().wording());

  private Generators() {}

  public static Conf conf() {
    return CONF;
  }

  public static ReportDrawer drawer() {
    return DRAWER;
  }

  public static ManuscriptWriter writer() {
    return WRITER;
  }

  /** A report on one national form, or on several mixed. */
  public static TrueReport report(long seed, int year, SizeClass size, String... forms) {
    Random random = new Seed(seed).of(0);
    return DRAWER.draw(year, DRAWER.mixedTables(List.of(forms), random), size, random);
  }

  /** A typical report of 2023 on form 2021. */
  public static TrueReport report(long seed) {
    return report(seed, 2023, SizeClass.TYPICAL, "2021");
  }

  /** Its words and tables. */
  public static Manuscript manuscript(long seed) {
    return WRITER.write(report(seed), new Seed(seed).of(1));
  }

  /** A generator on the shipped configuration. */
  public static ReportGenerator generator(GenerationPlan plan, Shapes shapes) {
    return new ReportGenerator(DRAWER, CONF.generation().wording(), plan, shapes);
  }
}
