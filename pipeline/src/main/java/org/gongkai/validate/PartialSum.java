package org.gongkai.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.fact.CellValue;

/** A sum of cells, as far as they hold numbers. */
final class PartialSum {
  // A formula with more terms leaves out its zeros: the outcome sum has 21.
  private static final int MAX_TERMS = 7;

  private final List<Operand> operands;
  private final FactTable table;
  private BigDecimal known = BigDecimal.ZERO;
  private boolean complete = true;
  private boolean located;

  private PartialSum(List<Operand> operands, FactTable table) {
    this.operands = operands;
    this.table = table;
    for (Operand operand : operands) add(operand);
  }

  static PartialSum of(List<Operand> operands, FactTable table) {
    return new PartialSum(operands, table);
  }

  private void add(Operand operand) {
    FactTable.Cell cell = table.cell(operand.place());
    if (cell.number().isPresent()) known = known.add(cell.number().get());
    complete &= cell.number().isPresent();
    located |= cell.isLocated();
  }

  /** The sum of the cells that hold numbers. */
  BigDecimal known() {
    return known;
  }

  /** Whether every cell holds a number. */
  boolean complete() {
    return complete;
  }

  /** Whether at least one of the cells was found, whatever it says. */
  boolean located() {
    return located;
  }

  /** Such as {@code granted 1 + partial blank >= 1}. */
  String formula() {
    if (operands.isEmpty()) return "0";
    String sum = terms() + (complete ? " = " : " >= ") + plain(known);
    return operands.size() == 1 && complete ? terms() : sum;
  }

  private String terms() {
    if (operands.size() <= MAX_TERMS) return join(operands.stream().map(this::term));
    List<Operand> shown = operands.stream().filter(o -> !isZero(o)).toList();
    int zeros = operands.size() - shown.size();
    Stream<String> rest = zeros == 0 ? Stream.empty() : Stream.of(zeros + " zeros");
    return join(Stream.concat(shown.stream().map(this::term), rest));
  }

  private static String join(Stream<String> terms) {
    return terms.collect(Collectors.joining(" + "));
  }

  private String term(Operand operand) {
    String value =
        number(operand)
            .map(PartialSum::plain)
            .orElseGet(
                () -> table.value(operand.place()).map(CellValue::status).orElse("not found"));
    return operand.name() + " " + value;
  }

  private boolean isZero(Operand operand) {
    return number(operand).filter(n -> n.signum() == 0).isPresent();
  }

  private Optional<BigDecimal> number(Operand operand) {
    return table.number(operand.place());
  }

  /** Without exponent and trailing zeros. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
