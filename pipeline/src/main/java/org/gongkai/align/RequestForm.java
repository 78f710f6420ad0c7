package org.gongkai.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTemplate;
import org.gongkai.text.Labels;

/**
 * A form of table three, made ready for reading pages.
 *
 * @param index its place among the forms
 * @param ownRows the rows that no other form has
 */
record RequestForm(
    int index,
    FormTemplate template,
    RowLabels labels,
    LabelReader reader,
    ColumnNames columns,
    HeadingOrder headings,
    BitSet ownRows) {

  /** All forms of the table, in their order. */
  static List<RequestForm> all(List<FormTemplate> templates) {
    List<RequestForm> forms = new ArrayList<>();
    for (int i = 0; i < templates.size(); i++) forms.add(of(i, templates));
    return List.copyOf(forms);
  }

  private static RequestForm of(int index, List<FormTemplate> templates) {
    FormTemplate template = templates.get(index);
    List<FormRow> rows = template.blocks().get(0).rows();
    List<FormColumn> columns = template.blocks().get(0).columns();
    RowLabels labels = new RowLabels(rows);
    return new RequestForm(
        index,
        template,
        labels,
        new LabelReader(labels),
        ColumnNames.of(columns),
        new HeadingOrder(columns),
        ownRows(template, templates));
  }

  private static BitSet ownRows(FormTemplate form, List<FormTemplate> templates) {
    Set<String> shared = new HashSet<>();
    for (FormTemplate other : templates)
      if (other != form) other.blocks().get(0).rows().forEach(row -> shared.add(row.code()));
    List<FormRow> rows = form.blocks().get(0).rows();
    BitSet own = new BitSet();
    for (int i = 0; i < rows.size(); i++) own.set(i, !shared.contains(rows.get(i).code()));
    return own;
  }

  FormBlock block() {
    return template.blocks().get(0);
  }

  /** No other form has the row. */
  boolean isOwn(int row) {
    return ownRows.get(row);
  }

  /** All characters that a label may have which is joined from pieces of these lines. */
  private static BitSet characters(List<Line> lines) {
    BitSet characters = new BitSet(Character.MAX_VALUE + 1);
    for (Line line : lines) Labels.addCharacters(line.pieces().plain(), characters);
    return characters;
  }

  /** How many rows that only this form has may be named on some lines at most. */
  int mostOwn(List<Line> lines) {
    if (ownRows.isEmpty()) return 0;
    BitSet printed = characters(lines);
    return (int) ownRows.stream().filter(row -> labels.mayBeSpelt(row, printed)).count();
  }
}
