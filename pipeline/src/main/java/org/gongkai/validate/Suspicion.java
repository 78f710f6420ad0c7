package org.gongkai.validate;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.fact.Place;

/** What alone explains why equations of a report fail, or cannot be checked. */
sealed interface Suspicion {

  /** The equations that it explains, at least two. */
  List<Equation> equations();

  /**
   * One cell is wrong.
   *
   * @param printed its number
   * @param proposed the only number that satisfies all its equations
   */
  record WrongCell(Place cell, BigDecimal printed, BigDecimal proposed, List<Equation> equations)
      implements Suspicion {
    public WrongCell {
      equations = List.copyOf(equations);
    }
  }

  /** Two cells of a row hold each other's number. */
  record ExchangedCells(Place one, Place other, List<Equation> equations) implements Suspicion {
    public ExchangedCells {
      equations = List.copyOf(equations);
    }
  }

  /**
   * One cell is unreadable, and all else is there.
   *
   * @param left the only number that satisfies all its equations
   */
  record UnreadCell(Place cell, BigDecimal left, List<Equation> equations) implements Suspicion {
    public UnreadCell {
      equations = List.copyOf(equations);
    }
  }
}
