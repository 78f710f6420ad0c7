package org.gongkai.conf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.validate.BoundRule;
import org.gongkai.validate.DuplicateColumnRule;
import org.gongkai.validate.ForeignCellRule;
import org.gongkai.validate.FormYearRule;
import org.gongkai.validate.PresenceRule;
import org.gongkai.validate.RangeRule;
import org.gongkai.validate.Rule;
import org.gongkai.validate.SumRule;
import org.gongkai.validate.TotalOnlyRule;
import org.gongkai.validate.UniqueRule;
import org.gongkai.validate.ZeroRule;

/** What the key {@code kind} of a rule may say. */
enum RuleKind {
  SUM("sum", SumRule.MESSAGE_VALUES, RuleBuilder::sum),
  BOUND("bound", BoundRule.MESSAGE_VALUES, RuleBuilder::bound),
  PART("part", BoundRule.MESSAGE_VALUES, RuleBuilder::part),
  ZERO("zero", ZeroRule.MESSAGE_VALUES, RuleBuilder::zero),
  RANGE("range", RangeRule.MESSAGE_VALUES, RuleBuilder::range),
  DUPLICATE_COLUMN(
      "duplicate-column", DuplicateColumnRule.MESSAGE_VALUES, RuleBuilder::duplicateColumn),
  TOTAL_ONLY("total-only", TotalOnlyRule.MESSAGE_VALUES, RuleBuilder::totalOnly),
  PRESENCE("presence", PresenceRule.MESSAGE_VALUES, RuleBuilder::presence),
  FOREIGN_CELL("foreign-cell", ForeignCellRule.MESSAGE_VALUES, RuleBuilder::foreignCell),
  UNIQUE("unique", UniqueRule.MESSAGE_VALUES, RuleBuilder::unique),
  FORM_YEAR("form-year", FormYearRule.MESSAGE_VALUES, RuleBuilder::formYear);

  private static final List<String> CODES = Arrays.stream(values()).map(k -> k.code).toList();

  private final String code;
  private final Set<String> messageValues;
  private final Function<RuleBuilder, Optional<? extends Rule>> reader;

  RuleKind(
      String code,
      Set<String> messageValues,
      Function<RuleBuilder, Optional<? extends Rule>> reader) {
    this.code = code;
    this.messageValues = messageValues;
    this.reader = reader;
  }

  /** The kind with that code; an unknown one is a problem. */
  static Optional<RuleKind> from(Located code, ConfFile file) {
    if (!file.isOneOf("kind", code.text(), CODES, code.line())) return Optional.empty();
    return Optional.of(values()[CODES.indexOf(code.text())]);
  }

  /** What a message of such a rule may name in braces. */
  Set<String> messageValues() {
    return messageValues;
  }

  /** Reads the keys of this kind and builds the rule; empty if there are problems. */
  Optional<Rule> read(RuleBuilder builder) {
    return reader.apply(builder).map(Rule.class::cast);
  }
}
