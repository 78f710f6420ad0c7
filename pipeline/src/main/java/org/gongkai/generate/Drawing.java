package org.gongkai.generate;

import java.util.List;

/**
 * Of which bodies and on which forms reports are drawn: {@code conf/generate/drawing.yaml}.
 *
 * @param formYears which national form is official in which data years
 * @param withoutReports beginnings of the codes of divisions that publish no such reports
 * @param organs names of organs by level of their division
 */
public record Drawing(List<FormYears> formYears, List<String> withoutReports, List<Organs> organs) {

  /**
   * The years of a national form.
   *
   * @param form such as {@code 2021}
   * @param first first data year
   * @param last last data year
   */
  public record FormYears(String form, int first, int last) {}

  /**
   * Bodies of a level.
   *
   * @param level of the division, such as {@code county}
   * @param weight how often, against the other levels
   * @param suffixes what the division's name ends with; any where there is none
   * @param names what follows the division's name
   */
  public record Organs(String level, int weight, List<String> suffixes, List<String> names) {}
}
