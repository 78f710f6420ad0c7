package org.gongkai.indicator;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.indicator.IndicatorInput.OfCell;
import org.gongkai.indicator.IndicatorInput.OfView;

/**
 * An indicator.
 *
 * @param id snake_case, the file's name
 * @param position of the indicator in the list, from 1
 * @param formula for a reader, in the codes of the tables
 * @param forms those whose tables can give it; a table of another form leaves its body out
 * @param minimumBase from which its values may be ranked; 0 for no limit
 * @param inputs what it needs of each body; a body for which one is not known is left out
 * @param each further columns of a body by name, as SQL over the inputs, to be summed up like them
 * @param sql a query over {@code base}, which has a row a body or group of bodies with the sums of
 *     inputs and {@code each}: adds {@code numerator}, {@code denominator}, {@code base_count},
 *     {@code detail}
 */
public record Indicator(
    String id,
    int position,
    String titleZh,
    String titleEn,
    String formula,
    IndicatorUnit unit,
    List<String> forms,
    int minimumBase,
    List<IndicatorInput> inputs,
    Map<String, String> each,
    String sql) {
  public Indicator {
    forms = List.copyOf(forms);
    inputs = List.copyOf(inputs);
  }

  /** Its inputs that are cells. */
  public Stream<OfCell> cells() {
    return inputs.stream().filter(OfCell.class::isInstance).map(OfCell.class::cast);
  }

  /** Its inputs that are columns of views. */
  public Stream<OfView> columns() {
    return inputs.stream().filter(OfView.class::isInstance).map(OfView.class::cast);
  }
}
