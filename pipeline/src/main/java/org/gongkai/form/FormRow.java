package org.gongkai.form;

import java.util.List;

/**
 * A row of figures.
 *
 * @param code the category
 * @param labels its label, the form's own first, then known spellings
 * @param groups labels of the cells that span it and its neighbours, outermost first
 */
public record FormRow(String code, List<String> labels, List<String> groups) {
  public FormRow {
    labels = labels == null ? List.of() : List.copyOf(labels);
    groups = groups == null ? List.of() : List.copyOf(groups);
  }

  FormRow withLabels(List<String> more) {
    return new FormRow(code, more, groups);
  }
}
