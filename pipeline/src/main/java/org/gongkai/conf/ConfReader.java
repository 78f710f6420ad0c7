package org.gongkai.conf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.correct.Corrections;
import org.gongkai.form.FormCatalog;
import org.gongkai.generate.Generation;
import org.gongkai.issue.Check;
import org.gongkai.issue.Verdict;
import org.gongkai.landing.container.ContainerRules;
import org.gongkai.landing.container.Feeds;
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

  private Conf read() {
    ConfFolder folder = ConfFolder.of(root, problems);
    folder.checkNames(problems);
    if (folder.files().isEmpty()) problems.throwIfAny();
    Categories categories = CategoriesReader.read(file("vocabulary/categories.csv"));
    Breakdowns breakdowns = BreakdownsReader.read(file("vocabulary/breakdowns.csv"));
    CodeLists codes = new CodeLists(categories, breakdowns);
    // Without a code list every reference would be dead: those problems would hide the cause.
    if (codes.isEmpty()) problems.throwIfAny();
    FormCells cells = FormCellsReader.read(file("vocabulary/form_cells.csv"), codes);
    if (cells.forms().isEmpty()) problems.throwIfAny();
    FormCatalog forms = FormsReader.read(root, cells, problems);
    Optional<AgenciesReader.Read> agencies = AgenciesReader.read(root, Script::fold, problems);
    Optional<RecognitionRules> recognition = RecognitionReader.read(root, problems);
    Optional<ClaimRules> claims = ClaimsReader.read(root, problems);
    RuleCatalog rules = RulesReader.read(root.resolve("rules"), cells, problems);
    Derivations derivations =
        DerivationsReader.read(root.resolve("derivations"), cells, codes, problems);
    Corrections corrections = CorrectionsReader.read(root.resolve("corrections"), cells, problems);
    List<Comparability> comparabilities =
        ComparabilityReader.read(file("vocabulary/comparability.csv"), codes);
    List<Check> checks = ChecksReader.read(root.resolve("checks"), problems);
    List<Verdict> verdicts = VerdictsReader.read(root.resolve("verdicts.csv"), problems);
    Feeds feeds = FeedsReader.read(root.resolve("feeds"), problems);
    Optional<Pipeline> pipeline = PipelineReader.read(file("pipeline.yaml"));
    Optional<Generation> generation = GenerationReader.read(root, problems);
    String settings = pipeline.map(Pipeline::decidesResults).orElse("");
    String hash = folder.hash(settings, problems);
    String readingHash = folder.readingHash(settings, problems);
    problems.throwIfAny();
    return new Conf(
        root,
        hash,
        readingHash,
        pipeline.orElseThrow().limits(),
        pipeline.orElseThrow().isolation(),
        pipeline.orElseThrow().snapshots(),
        categories,
        breakdowns,
        comparabilities,
        forms,
        cells,
        agencies.orElseThrow().agencies(),
        agencies.orElseThrow().identifier(),
        agencies.orElseThrow().succession(),
        recognition.orElseThrow(),
        claims.orElseThrow(),
        rules,
        derivations,
        corrections,
        checks,
        verdicts,
        new ContainerRules(feeds, pipeline.orElseThrow().containers()),
        generation.orElseThrow());
  }

  private ConfFile file(String name) {
    return new ConfFile(root.resolve(name), problems);
  }
}
