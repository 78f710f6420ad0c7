package org.gongkai.fact;

import java.math.BigDecimal;
import java.util.Optional;

/** What a cell says. A blank cell is not a zero, and a smudge is not a blank. */
public sealed interface CellValue {

  /** The number, where there is one that may be used. */
  Optional<BigDecimal> number();

  /** The code of the status in tables and exports. */
  String status();

  /** A number was printed and its place is sure. */
  record Reported(BigDecimal value) implements CellValue {
    @Override
    public Optional<BigDecimal> number() {
      return Optional.of(value);
    }

    @Override
    public String status() {
      return "reported";
    }
  }

  /** The cell is there and empty. */
  record Blank() implements CellValue {
    @Override
    public Optional<BigDecimal> number() {
      return Optional.empty();
    }

    @Override
    public String status() {
      return "blank";
    }
  }

  /** The cell says that the question does not apply. */
  record NotApplicable() implements CellValue {
    @Override
    public Optional<BigDecimal> number() {
      return Optional.empty();
    }

    @Override
    public String status() {
      return "not_applicable";
    }
  }

  /**
   * Something is there that is not a number, or its place is in doubt.
   *
   * @param reason one sentence
   */
  record Unreadable(String reason) implements CellValue {
    @Override
    public Optional<BigDecimal> number() {
      return Optional.empty();
    }

    @Override
    public String status() {
      return "unreadable";
    }
  }

  /**
   * Computed from reported cells.
   *
   * @param formula the name of the formula in {@code conf/}
   */
  record Derived(BigDecimal value, String formula) implements CellValue {
    @Override
    public Optional<BigDecimal> number() {
      return Optional.of(value);
    }

    @Override
    public String status() {
      return "derived";
    }
  }

  /**
   * A correction of a known source error.
   *
   * @param reason why
   */
  record Repaired(BigDecimal value, String reason) implements CellValue {
    @Override
    public Optional<BigDecimal> number() {
      return Optional.of(value);
    }

    @Override
    public String status() {
      return "repaired";
    }
  }
}
