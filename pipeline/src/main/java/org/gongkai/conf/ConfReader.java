package org.gongkai.conf;

import java.nio.file.Path;
import org.gongkai.vocabulary.Breakdowns;
import org.gongkai.vocabulary.Categories;
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
    Conf conf =
        new Conf(
            root,
            folder.hash(problems),
            categories,
            breakdowns,
            ComparabilityReader.read(file("vocabulary/comparability.csv"), codes),
            FormsReader.read(root, cells, problems),
            cells,
            RulesReader.read(root.resolve("rules"), cells, problems),
            DerivationsReader.read(root.resolve("derivations"), cells, codes, problems),
            CorrectionsReader.read(root.resolve("corrections"), cells, problems));
    problems.throwIfAny();
    return conf;
  }

  private ConfFile file(String name) {
    return new ConfFile(root.resolve(name), problems);
  }
}
