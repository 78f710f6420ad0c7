package org.gongkai.form;

import java.util.List;
import java.util.Objects;
import org.gongkai.text.Labels;

/**
 * A column of figures.
 *
 * @param code the breakdown
 * @param labels its heading, the form's own first, then known spellings
 * @param unit the unit of its figures; empty where it is the block's
 * @param money figures are amounts that may be printed in yuan or in ten thousand yuan
 * @param defaultUnit the unit that the form fixes for an amount without one; empty if it fixes none
 * @param signed figures may be negative
 */
public record FormColumn(
    String code,
    List<String> labels,
    String unit,
    boolean money,
    String defaultUnit,
    boolean signed) {
  public FormColumn {
    labels = labels == null ? List.of() : List.copyOf(labels);
    unit = Objects.requireNonNullElse(unit, "");
    defaultUnit = Objects.requireNonNullElse(defaultUnit, "");
  }

  /** Whether the words are one of its headings, blanks, brackets and numbering aside. */
  public boolean isNamed(String words) {
    String heading = Labels.normalize(words);
    return labels.stream().map(Labels::normalize).anyMatch(heading::equals);
  }

  FormColumn withLabels(List<String> more) {
    return new FormColumn(code, more, unit, money, defaultUnit, signed);
  }
}
