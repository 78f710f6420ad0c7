package org.gongkai.form;

import java.util.List;

/**
 * A row that is the sum of others, column by column.
 *
 * @param total the row's category
 * @param of the categories that add up to it
 */
public record FormTotal(String total, List<String> of) {
  public FormTotal {
    of = of == null ? List.of() : List.copyOf(of);
  }
}
