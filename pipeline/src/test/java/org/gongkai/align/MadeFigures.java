package org.gongkai.align;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTemplate;

/**
 * Made figures for the cells of one form in printed order; all sums of the form hold.
 *
 * @param random their source
 * @param filled the share of cells that are not zero
 */
record MadeFigures(Random random, double filled) {
  private static final int LARGEST = 9000;

  Map<Place, BigDecimal> of(FormTemplate form, List<String> leftOut) {
    Map<Place, BigDecimal> figures = new LinkedHashMap<>();
    Section section = Section.from(form.section());
    for (FormBlock block : form.blocks()) {
      if (block.rows().isEmpty())
        put(section, block.category(), block, adding(block.columns().size()), figures);
      else if (block.totals().isEmpty()) rows(section, block, leftOut, figures);
      else balanced(section, block, figures);
    }
    return figures;
  }

  private void rows(
      Section section, FormBlock block, List<String> leftOut, Map<Place, BigDecimal> figures) {
    for (FormRow row : block.rows()) {
      if (leftOut.contains(row.code())) continue;
      int[] values = random.ints(block.columns().size(), 1, LARGEST).toArray();
      for (int i = 0; i < values.length; i++) if (random.nextDouble() > filled) values[i] = 0;
      put(section, row.code(), block, values, figures);
    }
  }

  /** First and second row together are the total and the last row together. */
  private void balanced(Section section, FormBlock block, Map<Place, BigDecimal> figures) {
    Map<String, int[]> rows = new LinkedHashMap<>();
    List<String> codes = block.rows().stream().map(FormRow::code).toList();
    List<String> parts = block.totals().get(0).of();
    for (String code : codes) rows.put(code, new int[7]);
    for (String code : parts) rows.put(code, adding(7));
    int[] concluded = rows.get(block.totals().get(0).total());
    for (String code : parts) for (int i = 0; i < 7; i++) concluded[i] += rows.get(code)[i];
    int[] out = adding(7);
    int[] in = new int[7];
    int[] received = new int[7];
    for (int i = 0; i < 6; i++) {
      in[i] = random.nextInt(concluded[i] + out[i] + 1) / 7;
      received[i] = concluded[i] + out[i] - in[i];
      in[6] += in[i];
      received[6] += received[i];
    }
    rows.put(codes.get(0), received);
    rows.put(codes.get(1), in);
    rows.put(codes.get(codes.size() - 1), out);
    rows.forEach((code, values) -> put(section, code, block, values, figures));
  }

  /** The last is the sum of the others. */
  private int[] adding(int count) {
    int[] values = new int[count];
    for (int i = 0; i < count - 1; i++) {
      if (random.nextDouble() < filled) values[i] = 1 + random.nextInt(LARGEST);
      values[count - 1] += values[i];
    }
    return values;
  }

  private static void put(
      Section section,
      String category,
      FormBlock block,
      int[] values,
      Map<Place, BigDecimal> figures) {
    List<FormColumn> columns = block.columns();
    for (int i = 0; i < columns.size(); i++)
      figures.put(
          new Place(section, category, columns.get(i).code()), BigDecimal.valueOf(values[i]));
  }
}
