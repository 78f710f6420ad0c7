package org.gongkai.generate;

import java.math.BigDecimal;
import java.util.Optional;

/** What a reader may say of a cell. A place without an expectation is not on the page. */
public sealed interface Expected {

  /** The number that a reader may report; empty where it must report none. */
  Optional<BigDecimal> value();

  /** The number is printed and its place can be told from the page: it is owed. */
  record Printed(BigDecimal number) implements Expected {
    @Override
    public Optional<BigDecimal> value() {
      return Optional.of(number);
    }
  }

  /** The cell is printed and empty, or holds a sign that means nothing to count. */
  record Blank() implements Expected {
    @Override
    public Optional<BigDecimal> value() {
      return Optional.empty();
    }
  }

  /** The page no longer tells for sure: this number or none is right, another is wrong. */
  record Undecidable(BigDecimal number) implements Expected {
    @Override
    public Optional<BigDecimal> value() {
      return Optional.of(number);
    }
  }
}
