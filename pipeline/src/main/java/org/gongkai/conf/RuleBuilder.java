package org.gongkai.conf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.validate.BoundRule;
import org.gongkai.validate.ByForm;
import org.gongkai.validate.Comparison;
import org.gongkai.validate.DuplicateColumnRule;
import org.gongkai.validate.ForeignCellRule;
import org.gongkai.validate.FormYearRule;
import org.gongkai.validate.Operand;
import org.gongkai.validate.PresenceRule;
import org.gongkai.validate.RangeRule;
import org.gongkai.validate.RuleHeader;
import org.gongkai.validate.SumRule;
import org.gongkai.validate.TotalOnlyRule;
import org.gongkai.validate.UniqueRule;
import org.gongkai.validate.ZeroRule;
import org.gongkai.vocabulary.FormCell;
import org.gongkai.vocabulary.FormCells;

/**
 * Builds the rule of one file: patterns become cells, once, so that a check only looks them up.
 *
 * @param header what all kinds have in common
 * @param cells of all forms
 * @param file for its other keys and its problems
 */
record RuleBuilder(RuleHeader header, FormCells cells, ConfFile file) {

  Optional<SumRule> sum() {
    return framed(RuleSpec.Sum.class, this::sum);
  }

  private SumRule sum(RuleSpec.Sum spec, Frame frame) {
    ByForm<Comparison> sums = comparisons(frame, spec.left(), spec.right());
    return new SumRule(header, sums, spec.tolerance(), spec.signed());
  }

  Optional<BoundRule> bound() {
    return framed(RuleSpec.Bound.class, this::bound);
  }

  private BoundRule bound(RuleSpec.Bound spec, Frame frame) {
    List<CellPattern> base = frame.patterns(spec.base());
    Sides sides = Sides.of(frame, spec.left(), spec.right());
    ByForm<BoundRule.Bound> bounds =
        frame.each(
            (form, each) ->
                sides.comparison(form, each).stream()
                    .map(c -> bound(c, frame.operands(form, base, each), spec.baseAtLeast()))
                    .toList());
    return new BoundRule(header, bounds, spec.factor());
  }

  private static BoundRule.Bound bound(
      Comparison comparison, List<Operand> base, BigDecimal atLeast) {
    return new BoundRule.Bound(comparison, base, atLeast);
  }

  Optional<BoundRule> part() {
    return framed(RuleSpec.Part.class, this::part);
  }

  private BoundRule part(RuleSpec.Part spec, Frame frame) {
    Sides sides = Sides.of(frame, spec.parts(), List.of(spec.total()));
    ByForm<BoundRule.Bound> bounds =
        frame.each(
            (form, each) ->
                sides.comparison(form, each).stream().flatMap(RuleBuilder::eachPart).toList());
    return new BoundRule(header, bounds, BigDecimal.ONE);
  }

  private static Stream<BoundRule.Bound> eachPart(Comparison parts) {
    return parts.left().stream()
        .map(part -> new Comparison(name(part), List.of(part), parts.right(), parts.optional()))
        .map(comparison -> new BoundRule.Bound(comparison, List.of(), BigDecimal.ZERO));
  }

  private static String name(Operand operand) {
    return operand.place().category() + "/" + operand.place().breakdown();
  }

  Optional<ZeroRule> zero() {
    return framed(RuleSpec.Zero.class, this::zero);
  }

  private ZeroRule zero(RuleSpec.Zero spec, Frame frame) {
    Sides sides = Sides.of(frame, spec.when(), spec.then());
    return new ZeroRule(
        header,
        frame.each(
            (form, each) ->
                sides.comparison(form, each).stream()
                    .map(c -> new ZeroRule.Zero(c.each(), c.left(), c.right()))
                    .toList()));
  }

  Optional<RangeRule> range() {
    return framed(RuleSpec.Range.class, this::range);
  }

  private RangeRule range(RuleSpec.Range spec, Frame frame) {
    List<CellPattern> patterns = frame.patterns(spec.cells());
    ByForm<Operand> operands = frame.each((form, each) -> frame.operands(form, patterns, each));
    return new RangeRule(header, operands, spec.min(), spec.max(), spec.decimals());
  }

  Optional<DuplicateColumnRule> duplicateColumn() {
    return framed(RuleSpec.DuplicateColumn.class, this::duplicateColumn);
  }

  private DuplicateColumnRule duplicateColumn(RuleSpec.DuplicateColumn spec, Frame frame) {
    List<List<CellPattern>> columns =
        spec.columns().stream().map(c -> frame.patterns(List.of(column(c)))).toList();
    ByForm<DuplicateColumnRule.ColumnPair> pairs =
        frame.each(
            (form, each) ->
                pairs(
                    spec.columns(),
                    columns.stream().map(c -> places(frame.operands(form, c, each))).toList()));
    return new DuplicateColumnRule(header, pairs, spec.atLeast());
  }

  private static Located column(Located code) {
    return new Located("*/" + code.text(), code.line());
  }

  private static List<DuplicateColumnRule.ColumnPair> pairs(
      List<Located> names, List<List<Place>> columns) {
    List<DuplicateColumnRule.ColumnPair> pairs = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++)
      for (int j = i + 1; j < columns.size(); j++)
        pairs.add(
            new DuplicateColumnRule.ColumnPair(
                names.get(i).text(), names.get(j).text(), columns.get(i), columns.get(j)));
    return pairs;
  }

  Optional<TotalOnlyRule> totalOnly() {
    return framed(RuleSpec.TotalOnly.class, this::totalOnly);
  }

  private TotalOnlyRule totalOnly(RuleSpec.TotalOnly spec, Frame frame) {
    ByForm<Comparison> rows = comparisons(frame, spec.parts(), List.of(spec.total()));
    return new TotalOnlyRule(header, asOne(rows, RuleBuilder::totalOnlyRows));
  }

  private static List<TotalOnlyRule.Row> totalOnlyRows(List<Comparison> rows) {
    return rows.stream()
        // A dead pattern, which is a problem already.
        .filter(r -> !r.right().isEmpty())
        .map(r -> new TotalOnlyRule.Row(r.each(), places(r.left()), r.right().get(0).place()))
        .toList();
  }

  Optional<PresenceRule> presence() {
    return spec(RuleSpec.Presence.class)
        .flatMap(s -> sections(s.sections()).map(known -> presence(s, known)));
  }

  private PresenceRule presence(RuleSpec.Presence spec, List<Section> sections) {
    if (spec.percent() < 1 || spec.percent() > 100)
      file.problem(0, "Cannot use the percent " + spec.percent() + "; write 1 to 100");
    return new PresenceRule(header, tables(sections, RuleBuilder::expected), spec.percent());
  }

  Optional<ForeignCellRule> foreignCell() {
    return spec(RuleSpec.Sections.class)
        .flatMap(s -> sections(s.sections()))
        .map(known -> new ForeignCellRule(header, tables(known, RuleBuilder::placeSet)));
  }

  Optional<UniqueRule> unique() {
    return spec(RuleSpec.Sections.class)
        .flatMap(s -> sections(s.sections()))
        .map(known -> new UniqueRule(header, known));
  }

  Optional<FormYearRule> formYear() {
    return spec(RuleSpec.FormYear.class)
        .flatMap(s -> sections(s.sections()).map(known -> formYear(s, known)));
  }

  private FormYearRule formYear(RuleSpec.FormYear spec, List<Section> sections) {
    for (RuleSpec.Spell spell : spec.years())
      file.isOneOf("form", spell.form().text(), cells.forms(), spell.form().line());
    List<FormYearRule.Spell> spells =
        spec.years().stream()
            .map(s -> new FormYearRule.Spell(s.form().text(), s.first(), s.last()))
            .toList();
    return new FormYearRule(header, sections, spells);
  }

  private <S extends RuleSpec.Framed, R> Optional<R> framed(
      Class<S> type, BiFunction<S, Frame, R> rule) {
    return spec(type).flatMap(s -> Frame.of(s, cells, file).map(frame -> rule.apply(s, frame)));
  }

  private <T> Optional<T> spec(Class<T> type) {
    return YamlFile.read(file.path(), type, file.problems());
  }

  private static ByForm<Comparison> comparisons(
      Frame frame, List<Located> left, List<Located> right) {
    Sides sides = Sides.of(frame, left, right);
    return frame.each((form, each) -> sides.comparison(form, each).stream().toList());
  }

  private static List<Place> places(List<Operand> operands) {
    return operands.stream().map(Operand::place).toList();
  }

  private static <A, B> ByForm<B> asOne(ByForm<A> each, Function<List<A>, B> whole) {
    Map<String, List<B>> applications = new TreeMap<>();
    each.applications().forEach((form, all) -> applications.put(form, List.of(whole.apply(all))));
    return new ByForm<>(each.section(), applications);
  }

  private Optional<List<Section>> sections(List<Located> codes) {
    List<Section> known =
        codes.stream().flatMap(c -> file.section(c.text(), c.line()).stream()).toList();
    return known.size() == codes.size() ? Optional.of(known) : Optional.empty();
  }

  private <T> List<ByForm<T>> tables(List<Section> sections, Function<List<FormCell>, T> whole) {
    return sections.stream().map(s -> table(s, whole)).toList();
  }

  private <T> ByForm<T> table(Section section, Function<List<FormCell>, T> whole) {
    Map<String, List<T>> applications = new TreeMap<>();
    for (String form : cells.forms())
      applications.put(form, List.of(whole.apply(cells.cells(form, section))));
    return new ByForm<>(section, applications);
  }

  private static Set<Place> placeSet(List<FormCell> table) {
    return table.stream().map(FormCell::place).collect(Collectors.toUnmodifiableSet());
  }

  private static List<PresenceRule.Expected> expected(List<FormCell> table) {
    return table.stream()
        .filter(FormCell::required)
        .map(cell -> new PresenceRule.Expected(cell.place(), parts(cell.place(), table)))
        .toList();
  }

  private static List<Place> parts(Place whole, List<FormCell> table) {
    return table.stream()
        .filter(cell -> !cell.required())
        .map(FormCell::place)
        .filter(p -> p.breakdown().equals(whole.breakdown()))
        .filter(p -> p.category().startsWith(whole.category() + "."))
        .toList();
  }
}
