package org.gongkai.conf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.fact.Place;
import org.gongkai.validate.ByForm;
import org.gongkai.validate.Derivation;
import org.gongkai.validate.Derivations;
import org.gongkai.validate.Operand;
import org.gongkai.vocabulary.FormCells;

/** Reads {@code derivations/*.yaml}: one formula a file, named as its id. */
final class DerivationsReader {

  /**
   * The keys of a file.
   *
   * @param category the row that is derived, for each column
   * @param sum patterns of the cells that add up to it
   * @param reason why the sum means that
   */
  record Spec(
      Located id,
      Located section,
      List<Located> forms,
      Located category,
      List<Located> sum,
      Located reason)
      implements RuleSpec.Framed {
    private static final Located EACH_COLUMN = new Located("breakdown", 0);

    @Override
    public Located each() {
      return EACH_COLUMN;
    }
  }

  private final FormCells cells;
  private final CodeLists codes;
  private final Set<String> ids = new HashSet<>();

  private DerivationsReader(FormCells cells, CodeLists codes) {
    this.cells = cells;
    this.codes = codes;
  }

  static Derivations read(Path folder, FormCells cells, CodeLists codes, Problems problems) {
    DerivationsReader reader = new DerivationsReader(cells, codes);
    List<Derivation> formulas = new ArrayList<>();
    for (Path file : YamlFile.list(folder, ".yaml"))
      YamlFile.read(file, Spec.class, problems)
          .flatMap(spec -> reader.formula(spec, new ConfFile(file, problems)))
          .ifPresent(formulas::add);
    return new Derivations(formulas);
  }

  private Optional<Derivation> formula(Spec spec, ConfFile file) {
    boolean good = isId(spec.id(), file);
    good &= file.isFilled("reason", spec.reason().text(), spec.reason().line());
    Optional<Frame> frame = Frame.of(spec, cells, file).filter(f -> isKnown(spec, f, file));
    Optional<Derivation> formula = frame.map(f -> formula(spec, f));
    return good ? formula : Optional.empty();
  }

  private boolean isId(Located id, ConfFile file) {
    boolean fresh = ids.add(id.text());
    if (!fresh) file.problem(id.line(), "Cannot use the id '" + id + "' twice");
    boolean named = file.path().getFileName().toString().equals(id + ".yaml");
    if (!named) file.problem(id.line(), "Cannot use the id '" + id + "' in a file of another name");
    return fresh && named;
  }

  private boolean isKnown(Spec spec, Frame frame, ConfFile file) {
    return codes.isCategory(file, frame.section(), spec.category().text(), spec.category().line());
  }

  private static Derivation formula(Spec spec, Frame frame) {
    List<CellPattern> patterns = frame.patterns(spec.sum());
    ByForm<Derivation.Sum> sums =
        frame.each((form, each) -> sum(spec, each, frame.operands(form, patterns, each), frame));
    return new Derivation(spec.id().text(), frame.section(), sums.applications());
  }

  private static List<Derivation.Sum> sum(
      Spec spec, Each each, List<Operand> operands, Frame frame) {
    if (operands.isEmpty()) return List.of();
    Place result = new Place(frame.section(), spec.category().text(), each.code());
    return List.of(new Derivation.Sum(result, operands.stream().map(Operand::place).toList()));
  }
}
