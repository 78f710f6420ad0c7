package org.gongkai.conf;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;

/** The keys of the files in {@code conf/rules}, one record for each kind of rule. */
final class RuleSpec {
  private static final Located ONCE = new Located("none", 0);
  private static final Located EACH_ROW = new Located("category", 0);
  private static final List<Located> EVERY = List.of(new Located("*", 0));

  private RuleSpec() {}

  /** Where a rule or a formula is applied; once unless it says otherwise. */
  interface Framed {
    Located section();

    List<Located> forms();

    /** Over what it is repeated: none, category or breakdown. */
    default Located each() {
      return ONCE;
    }

    /** Over which codes of those. */
    default List<Located> over() {
      return EVERY;
    }
  }

  /** What a file of any kind says. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Head(Located id, Located kind, Located severity, Located message, Located source) {}

  /** Two sums that are equal. */
  @JsonIgnoreProperties({"id", "kind", "severity", "message", "source"})
  record Sum(
      Located section,
      List<Located> forms,
      Located each,
      List<Located> over,
      List<Located> left,
      List<Located> right,
      BigDecimal tolerance,
      Boolean signed)
      implements Framed {
    Sum {
      if (each == null) each = ONCE;
      if (over == null) over = EVERY;
      if (tolerance == null) tolerance = BigDecimal.ZERO;
      if (signed == null) signed = false;
    }
  }

  /** One sum that is at most another. */
  @JsonIgnoreProperties({"id", "kind", "severity", "message", "source"})
  record Bound(
      Located section,
      List<Located> forms,
      Located each,
      List<Located> over,
      List<Located> left,
      List<Located> right,
      BigDecimal factor,
      List<Located> base,
      BigDecimal baseAtLeast)
      implements Framed {
    Bound {
      if (each == null) each = ONCE;
      if (over == null) over = EVERY;
      if (factor == null) factor = BigDecimal.ONE;
      if (base == null) base = List.of();
      if (baseAtLeast == null) baseAtLeast = BigDecimal.ONE;
    }
  }

  /** Cells that are each at most their total. */
  @JsonIgnoreProperties({"id", "kind", "severity", "message", "source"})
  record Part(
      Located section,
      List<Located> forms,
      Located each,
      List<Located> over,
      List<Located> parts,
      Located total)
      implements Framed {
    Part {
      if (over == null) over = EVERY;
    }
  }

  /** Cells that are zero where a sum is. */
  @JsonIgnoreProperties({"id", "kind", "severity", "message", "source"})
  record Zero(
      Located section,
      List<Located> forms,
      Located each,
      List<Located> over,
      List<Located> when,
      List<Located> then)
      implements Framed {
    Zero {
      if (each == null) each = ONCE;
      if (over == null) over = EVERY;
    }
  }

  /** Numbers between limits. */
  @JsonIgnoreProperties({"id", "kind", "severity", "message", "source"})
  record Range(
      Located section,
      List<Located> forms,
      List<Located> cells,
      BigDecimal min,
      BigDecimal max,
      Integer decimals)
      implements Framed {}

  /** Columns that differ. */
  @JsonIgnoreProperties({"id", "kind", "severity", "message", "source"})
  record DuplicateColumn(
      Located section, List<Located> forms, List<Located> columns, Integer atLeast)
      implements Framed {}

  /** Totals that have parts. */
  @JsonIgnoreProperties({"id", "kind", "severity", "message", "source"})
  record TotalOnly(Located section, List<Located> forms, List<Located> parts, Located total)
      implements Framed {
    @Override
    public Located each() {
      return EACH_ROW;
    }
  }

  /** Cells that are there. */
  @JsonIgnoreProperties({"id", "kind", "severity", "message", "source"})
  record Presence(List<Located> sections, Integer percent) {}

  /** Tables in which each cell is looked at by its place alone. */
  @JsonIgnoreProperties({"id", "kind", "severity", "message", "source"})
  record Sections(List<Located> sections) {}

  /** Forms against data years. */
  @JsonIgnoreProperties({"id", "kind", "severity", "message", "source"})
  record FormYear(List<Located> sections, List<Spell> years) {}

  /** The data years of a form; without {@code last} it is in force. */
  record Spell(Located form, Integer first, Integer last) {
    Spell {
      if (last == null) last = Year.MAX_VALUE;
    }
  }
}
