package org.gongkai.accuracy;

import java.util.List;
import java.util.TreeSet;
import org.gongkai.form.FormTemplate;

/** The name of a report's national form, or of its mixture of forms. */
final class FormMix {
  private FormMix() {}

  /**
   * {@code 2019}, {@code 2021} or {@code 2019+2021}; a table that is the same in both is no sign.
   */
  static String of(List<FormTemplate> tables) {
    TreeSet<String> forms = new TreeSet<>();
    for (FormTemplate table : tables) if (table.sameIn().isEmpty()) forms.add(table.form());
    if (forms.isEmpty()) for (FormTemplate table : tables) forms.add(table.form());
    return String.join("+", forms);
  }
}
