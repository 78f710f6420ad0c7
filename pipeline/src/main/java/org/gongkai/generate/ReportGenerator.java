package org.gongkai.generate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.gongkai.form.FormTemplate;

/**
 * Generates files with reports whose truth is known. A file depends on the plan and its index
 * alone: any slice can be made by itself, by any thread.
 *
 * <p>Consecutive indices are the years of one body, whose reports follow from each other. Each run
 * of as many files as there are layouts has every layout once.
 */
public final class ReportGenerator {
  /** So many reports in a hundred mix the forms where the plan asks for none. */
  private static final int MIXTURES = 15;

  /** More than processors work at a time. */
  private static final int RECENT = 128;

  private final ReportDrawer drawer;
  private final ManuscriptWriter writer;
  private final Wording wording;
  private final GenerationPlan plan;
  private final Shapes shapes;
  private final Seed files;
  private final Seed bodies;
  private final Seed turns;

  /** Chains drawn not long ago: the files of one body follow each other. */
  private final AtomicReferenceArray<Chain> recent = new AtomicReferenceArray<>(RECENT);

  /**
   * All reports of a body.
   *
   * @param body its number
   */
  private record Chain(long body, List<TrueReport> reports) {}

  /** A generator; throws {@link IllegalArgumentException} where it has no layout or no form. */
  public ReportGenerator(ReportDrawer drawer, Wording wording, GenerationPlan plan, Shapes shapes) {
    this.drawer = drawer;
    this.wording = wording;
    this.writer = new ManuscriptWriter(wording);
    this.plan = plan;
    this.shapes = shapes;
    files = new Seed(plan.seed());
    bodies = new Seed(files.of(-1).nextLong());
    turns = new Seed(files.of(-2).nextLong());
    if (shapes.layoutIds().isEmpty())
      throw new IllegalArgumentException("Cannot generate reports without a layout");
    plan.forms().forEach(drawer::tables);
    for (int year = plan.firstYear(); year <= plan.lastYear(); year++) drawer.officialForm(year);
  }

  /** The file of an index from 0. */
  public GeneratedFile file(long index) {
    Random random = files.of(index);
    int layout = layout(index);
    boolean pair = layout >= shapes.layouts().size();
    List<Manuscript> manuscripts =
        reports(index, pair ? 2 : 1).stream().map(r -> writer.write(r, random)).toList();
    return pair
        ? paired(
            index, shapes.pairLayouts().get(layout - shapes.layouts().size()), manuscripts, random)
        : single(index, shapes.layouts().get(layout), manuscripts, random);
  }

  private int layout(long index) {
    int all = shapes.layoutIds().size();
    List<Integer> turn = new ArrayList<>();
    for (int i = 0; i < all; i++) turn.add(i);
    Collections.shuffle(turn, turns.of(index / all));
    return turn.get((int) (index % all));
  }

  /** The report of the index, and the ones of its body's next years or those before. */
  private List<TrueReport> reports(long index, int count) {
    List<TrueReport> chain = chain(index / plan.years(), Math.max(count, plan.years()));
    int from = (int) Math.min(index % plan.years(), chain.size() - count);
    return chain.subList(from, from + count);
  }

  private List<TrueReport> chain(long body, int years) {
    int slot = (int) (body % recent.length());
    Chain known = recent.get(slot);
    if (known != null && known.body() == body && known.reports().size() == years)
      return known.reports();
    List<TrueReport> drawn = drawn(body, years);
    recent.set(slot, new Chain(body, drawn));
    return drawn;
  }

  private List<TrueReport> drawn(long body, int years) {
    Random random = bodies.of(body);
    SizeClass size = new Dice(random).pick(plan.sizes());
    List<List<FormTemplate>> forms = new ArrayList<>();
    for (int i = 0; i < years; i++) forms.add(forms(plan.firstYear() + i, random));
    return drawer.chain(plan.firstYear(), forms, size, random);
  }

  private List<FormTemplate> forms(int year, Random random) {
    if (!plan.forms().isEmpty()) return drawer.mixedTables(plan.forms(), random);
    return new Dice(random).inHundred(MIXTURES)
        ? drawer.mixedTables(drawer.forms(), random)
        : drawer.tables(drawer.officialForm(year));
  }

  private GeneratedFile single(
      long index, Layout layout, List<Manuscript> manuscripts, Random random) {
    Planting faults = planting(possible(layout), random);
    Manuscript manuscript = faults.inManuscripts(manuscripts).get(0);
    Printout printed = faults.inPrintout(layout.print(manuscript, random));
    Printout printout = printed.ofYear(manuscript.report().year());
    byte[] bytes = faults.inBytes(printout.text(), printout.extension(), printout.bytes());
    return new GeneratedFile(
        name(index, manuscript.report(), printout.extension(), random),
        bytes,
        layout.id(),
        faults.planted(),
        List.of(new GeneratedFile.Content(manuscript.report(), printout.truth())));
  }

  private List<Fault> possible(Layout layout) {
    if (layout.isText()) return shapes.faults();
    return shapes.faults().stream().filter(Fault.OfManuscript.class::isInstance).toList();
  }

  /** Faults of lines are left out: they would not know whose lines they are. */
  private GeneratedFile paired(
      long index, PairLayout layout, List<Manuscript> manuscripts, Random random) {
    List<Fault> possible =
        shapes.faults().stream().filter(f -> !(f instanceof Fault.OfPrintout)).toList();
    Planting faults = planting(possible, random);
    List<Manuscript> both = faults.inManuscripts(manuscripts);
    PairPrintout printout = layout.print(both.get(0), both.get(1), random);
    byte[] plain = printout.text().getBytes(StandardCharsets.UTF_8);
    byte[] bytes = faults.inBytes(printout.text(), printout.extension(), plain);
    return new GeneratedFile(
        name(index, both.get(0).report(), printout.extension(), random),
        bytes,
        layout.id(),
        faults.planted(),
        List.of(
            new GeneratedFile.Content(both.get(0).report(), printout.left()),
            new GeneratedFile.Content(both.get(1).report(), printout.right())));
  }

  private Planting planting(List<Fault> faults, Random random) {
    int wanted = new Dice(random).between(plan.leastFaults(), plan.mostFaults());
    return Planting.of(faults, wanted, random);
  }

  private String name(long index, TrueReport report, String extension, Random random) {
    Dice dice = new Dice(random);
    String words = new WordFiller(report, "", dice).fill(dice.pick(wording.fileNames()));
    return String.format(Locale.ROOT, "%s-%07d.%s", words, index, extension);
  }
}
