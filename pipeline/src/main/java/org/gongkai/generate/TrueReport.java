package org.gongkai.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.fact.Place;
import org.gongkai.form.FormTemplate;
import org.gongkai.vocabulary.Region;

/**
 * A consistent report before it is printed: every identity of its forms holds.
 *
 * @param agency the body's name, which begins with its region's and tells it without a tie
 * @param region where the body has its seat
 * @param year the data year
 * @param publishedOn a day of the next year
 * @param forms the layouts of its tables in printed order; they may be of different national forms
 * @param figures one a cell of these forms, in printed order; amounts in the unit of the form, or
 *     in ten thousand yuan where it fixes none
 * @param size how much the body has to report
 */
public record TrueReport(
    String agency,
    Region region,
    int year,
    LocalDate publishedOn,
    List<FormTemplate> forms,
    Map<Place, BigDecimal> figures,
    SizeClass size) {
  public TrueReport {
    forms = List.copyOf(forms);
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  /**
   * The national form of its tables, or those that are mixed, such as {@code 2019+2021}; a table
   * that is the same in several is no sign.
   */
  public String form() {
    List<String> own =
        forms.stream().filter(f -> f.sameIn().isEmpty()).map(FormTemplate::form).toList();
    List<String> named = own.isEmpty() ? forms.stream().map(FormTemplate::form).toList() : own;
    return named.stream().distinct().sorted().collect(Collectors.joining("+"));
  }
}
