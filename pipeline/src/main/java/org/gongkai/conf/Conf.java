package org.gongkai.conf;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.correct.Corrections;
import org.gongkai.extract.DocumentLimits;
import org.gongkai.extract.isolate.Isolation;
import org.gongkai.form.FormCatalog;
import org.gongkai.generate.Generation;
import org.gongkai.issue.Check;
import org.gongkai.issue.Verdict;
import org.gongkai.landing.container.ContainerRules;
import org.gongkai.recognize.ClaimRules;
import org.gongkai.recognize.RecognitionRules;
import org.gongkai.validate.Derivations;
import org.gongkai.validate.RuleCatalog;
import org.gongkai.vocabulary.Agencies;
import org.gongkai.vocabulary.AgencyIdentifier;
import org.gongkai.vocabulary.Breakdowns;
import org.gongkai.vocabulary.Categories;
import org.gongkai.vocabulary.Comparability;
import org.gongkai.vocabulary.FormCells;
import org.gongkai.vocabulary.Succession;

/**
 * All of {@code conf/}, read and checked.
 *
 * @param root the folder
 * @param hash sha-256 over the names and contents of all files that take part in a build, in hex
 * @param readingHash the same over those that take part in the reading of a file
 * @param limits what one document may cost
 * @param isolation which documents are read in a child process
 * @param snapshots when a snapshot is shown and how long it stays
 * @param categories rows of the official tables
 * @param breakdowns columns of the official tables
 * @param comparabilities whether a series may be followed from form to form
 * @param forms the known table layouts, with the known spellings of their labels
 * @param formCells which cells each form prints
 * @param agencies public bodies and the divisions in which they have their seat
 * @param identifier tells whose report a document is
 * @param succession which public bodies took over from which
 * @param recognition how an annual report is told from other pages, and whose it is
 * @param claims the figures that its prose may state
 * @param rules what must hold within a report
 * @param derivations what follows from the cells of a report
 * @param corrections known source errors
 * @param checks what must hold between reports
 * @param verdicts what people decided about issues
 * @param containers how containers are opened
 * @param generation what the generator of reports knows
 */
public record Conf(
    Path root,
    String hash,
    String readingHash,
    DocumentLimits limits,
    Isolation isolation,
    SnapshotPolicy snapshots,
    Categories categories,
    Breakdowns breakdowns,
    List<Comparability> comparabilities,
    FormCatalog forms,
    FormCells formCells,
    Agencies agencies,
    AgencyIdentifier identifier,
    Succession succession,
    RecognitionRules recognition,
    ClaimRules claims,
    RuleCatalog rules,
    Derivations derivations,
    Corrections corrections,
    List<Check> checks,
    List<Verdict> verdicts,
    ContainerRules containers,
    Generation generation) {
  public Conf {
    comparabilities = List.copyOf(comparabilities);
    checks = List.copyOf(checks);
    verdicts = List.copyOf(verdicts);
  }
}
