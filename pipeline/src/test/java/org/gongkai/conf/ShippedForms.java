package org.gongkai.conf;

import java.nio.file.Path;
import org.gongkai.form.FormCatalog;

/** The shipped table layouts with the known spellings, for tests of the packages that read them. */
public final class ShippedForms {
  private static final Path ROOT = Path.of("..", "conf");

  private ShippedForms() {}

  /** Reads them; fails on any problem of their files. */
  public static FormCatalog catalog() {
    Problems problems = new Problems();
    ConfFile categories = new ConfFile(ROOT.resolve("vocabulary/categories.csv"), problems);
    ConfFile breakdowns = new ConfFile(ROOT.resolve("vocabulary/breakdowns.csv"), problems);
    ConfFile cells = new ConfFile(ROOT.resolve("vocabulary/form_cells.csv"), problems);
    CodeLists codes =
        new CodeLists(CategoriesReader.read(categories), BreakdownsReader.read(breakdowns));
    FormCatalog catalog = FormsReader.read(ROOT, FormCellsReader.read(cells, codes), problems);
    problems.throwIfAny();
    return catalog;
  }
}
