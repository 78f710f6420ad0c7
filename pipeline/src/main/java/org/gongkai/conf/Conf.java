package org.gongkai.conf;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.dictionary.Dictionary;
import org.gongkai.extract.DocumentLimits;
import org.gongkai.extract.isolate.Isolation;
import org.gongkai.form.FormCatalog;
import org.gongkai.generate.Generation;
import org.gongkai.issue.Check;
import org.gongkai.recognize.ClaimRules;
import org.gongkai.recognize.RecognitionRules;
import org.gongkai.validate.Derivations;
import org.gongkai.validate.RuleCatalog;
import org.gongkai.vocabulary.Agencies;
import org.gongkai.vocabulary.AgencyIdentifier;
import org.gongkai.vocabulary.Breakdowns;
import org.gongkai.vocabulary.Categories;
import org.gongkai.vocabulary.FormCells;
import org.gongkai.vocabulary.Succession;

/**
 * All of {@code conf/}, read and checked.
 *
 * @param root the folder
 * @param settings what of it tells whether there is anything to do
 * @param limits what one document may cost
 * @param isolation which documents are read in a child process
 * @param snapshots when a snapshot is shown and how long it stays
 * @param categories rows of the official tables
 * @param breakdowns columns of the official tables
 * @param dictionary what tables, columns and codes of the warehouse mean
 * @param forms the known table layouts, with the known spellings of their labels
 * @param formCells which cells each form prints
 * @param agencies public bodies and the divisions in which they have their seat
 * @param identifier tells whose report a document is
 * @param succession which public bodies took over from which
 * @param recognition how an annual report is told from other pages, and whose it is
 * @param claims the figures that its prose may state
 * @param rules what must hold within a report
 * @param derivations what follows from the cells of a report
 * @param checks what must hold between reports
 * @param generation what the generator of reports knows
 */
public record Conf(
    Path root,
    Settings settings,
    DocumentLimits limits,
    Isolation isolation,
    SnapshotPolicy snapshots,
    Categories categories,
    Breakdowns breakdowns,
    Dictionary dictionary,
    FormCatalog forms,
    FormCells formCells,
    Agencies agencies,
    AgencyIdentifier identifier,
    Succession succession,
    RecognitionRules recognition,
    ClaimRules claims,
    RuleCatalog rules,
    Derivations derivations,
    List<Check> checks,
    Generation generation) {
  public Conf {
    checks = List.copyOf(checks);
  }
}
