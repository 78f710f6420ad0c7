package org.gongkai.conf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.correct.Corrections;
import org.gongkai.dictionary.Dictionary;
import org.gongkai.form.FormCatalog;
import org.gongkai.generate.Generation;
import org.gongkai.indicator.Indicator;
import org.gongkai.indicator.NamedQuery;
import org.gongkai.issue.Check;
import org.gongkai.issue.Verdict;
import org.gongkai.landing.container.ContainerRules;
import org.gongkai.landing.container.Feeds;
import org.gongkai.operation.Operation;
import org.gongkai.operation.ScheduledJob;
import org.gongkai.page.PageParts;
import org.gongkai.recognize.ClaimRules;
import org.gongkai.recognize.RecognitionRules;
import org.gongkai.text.Script;
import org.gongkai.validate.Derivations;
import org.gongkai.validate.RuleCatalog;
import org.gongkai.vocabulary.Breakdowns;
import org.gongkai.vocabulary.Categories;
import org.gongkai.vocabulary.Comparability;
import org.gongkai.vocabulary.FormCells;

/** The front door to {@code conf/}. */
public final class ConfReader {
  private final Path root;
  private final Problems problems = new Problems();

  private ConfReader(Path root) {
    this.root = root;
  }

  /**
   * Reads all of the folder.
   *
   * @throws ConfException with every problem that was found, by file and line
   */
  public static Conf read(Path root) {
    return new ConfReader(root).read();
  }

  /**
   * Reads what tells whether there is anything to do. Names of files are not checked, nor what only
   * a run uses.
   *
   * @throws ConfException as {@link #read}, when what it reads has a problem
   */
  public static Settings settings(Path root) {
    ConfReader reader = new ConfReader(root);
    Optional<Ground> ground = reader.ground(ConfFolder.of(root, reader.problems));
    if (ground.isPresent() && reader.problems.isEmpty()) return ground.get().settings();
    return read(root).settings();
  }

  /**
   * Reads what the pages are made of, and nothing else.
   *
   * @throws ConfException as {@link #read}
   */
  public static PageParts pages(Path root) {
    ConfReader reader = new ConfReader(root);
    Optional<PageParts> parts = PageReader.read(root, reader.problems);
    reader.problems.throwIfAny();
    return parts.orElseThrow();
  }

  /**
   * Reads what analysts compute from the figures.
   *
   * @throws ConfException as {@link #read}, when what it reads has a problem
   */
  public static List<Indicator> indicators(Path root) {
    ConfReader reader = new ConfReader(root);
    List<Indicator> indicators = reader.lists().map(reader::indicators).orElse(List.of());
    reader.problems.throwIfAny();
    return indicators;
  }

  /**
   * Reads what tables, columns, codes and views mean.
   *
   * @throws ConfException as {@link #read}, when what it reads has a problem
   */
  public static Dictionary dictionary(Path root) {
    ConfReader reader = new ConfReader(root);
    Optional<Dictionary> dictionary =
        reader.lists().map(lists -> DictionaryReader.read(root, lists.codes(), reader.problems));
    reader.problems.throwIfAny();
    return dictionary.orElseThrow();
  }

  /**
   * Reads the questions that come with the program.
   *
   * @throws ConfException as {@link #read}, when what it reads has a problem
   */
  public static List<NamedQuery> queries(Path root) {
    Problems problems = new Problems();
    List<NamedQuery> queries = QueriesReader.read(root.resolve("queries"), problems);
    problems.throwIfAny();
    return queries;
  }

  /**
   * Reads how runs are watched, and nothing else.
   *
   * @throws ConfException as {@link #read}, with all problems of the folder when the file has one
   */
  public static Operation operation(Path root) {
    ConfReader reader = new ConfReader(root);
    Optional<Operation> operation = OperationReader.read(reader.file("operation.yaml"));
    if (!reader.problems.isEmpty()) read(root);
    reader.problems.throwIfAny();
    return operation.orElseThrow();
  }

  /**
   * Reads which jobs run when, and nothing else.
   *
   * @throws ConfException as {@link #read}, when what it reads has a problem
   */
  public static List<ScheduledJob> schedule(Path root) {
    ConfReader reader = new ConfReader(root);
    List<ScheduledJob> jobs = ScheduleReader.read(reader.file("schedule.yaml"));
    reader.problems.throwIfAny();
    return jobs;
  }

  private List<Indicator> indicators(Lists lists) {
    return IndicatorsReader.read(
        root.resolve("indicators"), lists.codes(), lists.cells().forms(), problems);
  }

  /** The code lists, and which cells the forms have. */
  private record Lists(CodeLists codes, FormCells cells) {}

  /** What other files refer to, and what tells whether there is anything to do. */
  private record Ground(
      Lists lists,
      List<Comparability> comparabilities,
      Corrections corrections,
      List<Verdict> verdicts,
      Feeds feeds,
      Optional<Pipeline> pipeline,
      Optional<Catalog> catalog,
      String hash,
      String readingHash) {

    Settings settings() {
      return new Settings(
          hash, readingHash, comparabilities, corrections, verdicts, containers(), catalog);
    }

    ContainerRules containers() {
      return new ContainerRules(feeds, pipeline.orElseThrow().containers());
    }
  }

  private Conf read() {
    ConfFolder folder = ConfFolder.of(root, problems);
    folder.checkNames(problems);
    Optional<Ground> ground = ground(folder);
    if (ground.isEmpty()) problems.throwIfAny();
    return read(ground.orElseThrow());
  }

  /** Empty, and a problem, when every reference would be dead: that would hide the cause. */
  private Optional<Ground> ground(ConfFolder folder) {
    if (!problems.isEmpty() && folder.files().isEmpty()) return Optional.empty();
    return lists().map(lists -> ground(folder, lists));
  }

  /** Empty, and a problem, when there are none. */
  private Optional<Lists> lists() {
    Categories categories = CategoriesReader.read(file("vocabulary/categories.csv"));
    Breakdowns breakdowns = BreakdownsReader.read(file("vocabulary/breakdowns.csv"));
    CodeLists codes = new CodeLists(categories, breakdowns);
    if (codes.isEmpty()) return Optional.empty();
    FormCells cells = FormCellsReader.read(file("vocabulary/form_cells.csv"), codes);
    return cells.forms().isEmpty() ? Optional.empty() : Optional.of(new Lists(codes, cells));
  }

  private Ground ground(ConfFolder folder, Lists lists) {
    Optional<Pipeline> pipeline = PipelineReader.read(file("pipeline.yaml"));
    String decisive = pipeline.map(Pipeline::decidesResults).orElse("");
    return new Ground(
        lists,
        ComparabilityReader.read(file("vocabulary/comparability.csv"), lists.codes()),
        CorrectionsReader.read(root.resolve("corrections"), lists.cells(), problems),
        VerdictsReader.read(root.resolve("verdicts.csv"), problems),
        FeedsReader.read(root.resolve("feeds"), problems),
        pipeline,
        WarehouseReader.read(file("warehouse.yaml")),
        folder.hash(decisive, problems),
        folder.readingHash(decisive, problems));
  }

  private Conf read(Ground ground) {
    CodeLists codes = ground.lists().codes();
    FormCells cells = ground.lists().cells();
    FormCatalog forms = FormsReader.read(root, cells, problems);
    Optional<AgenciesReader.Read> agencies = AgenciesReader.read(root, Script::fold, problems);
    Optional<RecognitionRules> recognition = RecognitionReader.read(root, problems);
    Optional<ClaimRules> claims = ClaimsReader.read(root, problems);
    RuleCatalog rules = RulesReader.read(root.resolve("rules"), cells, problems);
    Derivations derivations =
        DerivationsReader.read(root.resolve("derivations"), cells, codes, problems);
    List<Check> checks = ChecksReader.read(root.resolve("checks"), problems);
    Optional<Generation> generation = GenerationReader.read(root, problems);
    indicators(ground.lists()); // what no table depends on is checked with the rest
    Dictionary dictionary = DictionaryReader.read(root, codes, problems);
    QueriesReader.read(root.resolve("queries"), problems);
    PageReader.read(root, problems);
    OperationReader.read(file("operation.yaml"));
    ScheduleReader.read(file("schedule.yaml"));
    problems.throwIfAny();
    Pipeline pipeline = ground.pipeline().orElseThrow();
    return new Conf(
        root,
        ground.settings(),
        pipeline.limits(),
        pipeline.isolation(),
        pipeline.snapshots(),
        codes.categories(),
        codes.breakdowns(),
        dictionary,
        forms,
        cells,
        agencies.orElseThrow().agencies(),
        agencies.orElseThrow().identifier(),
        agencies.orElseThrow().succession(),
        recognition.orElseThrow(),
        claims.orElseThrow(),
        rules,
        derivations,
        checks,
        generation.orElseThrow());
  }

  private ConfFile file(String name) {
    return new ConfFile(root.resolve(name), problems);
  }
}
