package org.gongkai.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTemplate;
import org.gongkai.generate.SheetCell.Kind;
import org.gongkai.generate.Wording.HeadingGroup;
import org.gongkai.generate.Wording.TableWords;

/**
 * Sets down an official table with the spans of the official form. There are three shapes: clauses
 * one below the other, each with its own columns; one cross table with groups of rows; and blocks
 * side by side over one row of figures.
 */
public final class FormSheet {

  /** What is printed in the table. */
  public interface Print {
    /** Whether a row is printed that not every report on the form has. */
    boolean isPrinted(Section section, FormRow row);

    /** The words of a cell of figures. */
    String figure(Place place, FormColumn column);

    /** The heading of a column of clauses. */
    String heading(FormColumn column);
  }

  private final TableWords words;
  private final Print print;

  public FormSheet(TableWords words, Print print) {
    this.words = words;
    this.print = print;
  }

  /** The rows of the table, each with the cells that begin in it. */
  public List<List<SheetCell>> rows(FormTemplate form) {
    if (form.blocks().stream().noneMatch(b -> b.rows().isEmpty()) && isClauses(form))
      return form.blocks().stream().flatMap(b -> clause(form, b).stream()).toList();
    if (form.blocks().get(0).rows().isEmpty()) return sideBySide(form);
    return cross(form, form.blocks().get(0));
  }

  private static boolean isClauses(FormTemplate form) {
    return form.blocks().stream().noneMatch(b -> b.corner().isEmpty());
  }

  // Clauses: every block as wide as the widest; the last cells of a narrow one are stretched.

  private List<List<SheetCell>> clause(FormTemplate form, FormBlock block) {
    int width = form.blocks().stream().mapToInt(b -> b.columns().size()).max().orElseThrow();
    List<List<SheetCell>> rows = new ArrayList<>();
    rows.add(List.of(cell(block.heading().get(0), Kind.HEADING, 1, width + 1)));
    List<SheetCell> head = new ArrayList<>();
    head.add(cell(block.corner().get(0), Kind.HEADING, 1, 1));
    for (int c = 0; c < block.columns().size(); c++)
      head.add(cell(print.heading(block.columns().get(c)), Kind.HEADING, 1, span(block, c, width)));
    rows.add(head);
    for (FormRow row : block.rows())
      if (print.isPrinted(section(form), row)) rows.add(line(form, block, row, width));
    return rows;
  }

  private List<SheetCell> line(FormTemplate form, FormBlock block, FormRow row, int width) {
    List<SheetCell> line = new ArrayList<>();
    line.add(cell(row.labels().get(0), Kind.LABEL, 1, 1));
    for (int c = 0; c < block.columns().size(); c++)
      line.add(value(form, row.code(), block.columns().get(c), span(block, c, width)));
    return line;
  }

  private static int span(FormBlock block, int column, int width) {
    boolean last = column == block.columns().size() - 1;
    return last ? width - column : 1;
  }

  // A cross table: applicants over the figures, groups of outcomes beside them.

  private List<List<SheetCell>> cross(FormTemplate form, FormBlock block) {
    int depth = block.rows().stream().mapToInt(r -> r.groups().size() + 1).max().orElseThrow();
    List<List<SheetCell>> rows = new ArrayList<>(head(form, block, depth));
    for (int r = 0; r < block.rows().size(); r++) {
      FormRow row = block.rows().get(r);
      List<SheetCell> line = new ArrayList<>(groups(block, r));
      line.add(cell(row.labels().get(0), Kind.LABEL, 1, depth - row.groups().size()));
      for (FormColumn column : block.columns()) line.add(value(form, row.code(), column, 1));
      rows.add(line);
    }
    return rows;
  }

  private List<List<SheetCell>> head(FormTemplate form, FormBlock block, int depth) {
    List<SheetCell> upper = new ArrayList<>();
    List<SheetCell> lower = new ArrayList<>();
    for (FormColumn column : block.columns()) {
      Optional<HeadingGroup> group = group(form, column.code());
      if (group.isEmpty()) upper.add(cell(column.labels().get(0), Kind.HEADING, 2, 1));
      else lower.add(cell(column.labels().get(0), Kind.HEADING, 1, 1));
      if (group.isPresent() && group.get().codes().get(0).equals(column.code()))
        upper.add(cell(group.get().label(), Kind.HEADING, 1, group.get().codes().size()));
    }
    SheetCell corner = cell(words.corner(), Kind.FILLER, 3, depth);
    SheetCell over = cell(block.heading().get(0), Kind.HEADING, 1, block.columns().size());
    return List.of(List.of(corner, over), upper, lower);
  }

  /** The group cells that begin in a row, outermost first. */
  private static List<SheetCell> groups(FormBlock block, int row) {
    List<SheetCell> begun = new ArrayList<>();
    List<String> groups = block.rows().get(row).groups();
    for (int g = 0; g < groups.size(); g++) {
      List<String> path = groups.subList(0, g + 1);
      if (row > 0 && isIn(block.rows().get(row - 1), path)) continue;
      int rows = 1;
      while (row + rows < block.rows().size() && isIn(block.rows().get(row + rows), path)) rows++;
      begun.add(cell(groups.get(g), Kind.GROUP, rows, 1));
    }
    return begun;
  }

  private static boolean isIn(FormRow row, List<String> path) {
    return row.groups().size() >= path.size() && row.groups().subList(0, path.size()).equals(path);
  }

  // Blocks side by side: a block of its own heading spans down beside grouped ones.

  private List<List<SheetCell>> sideBySide(FormTemplate form) {
    List<SheetCell> first = new ArrayList<>();
    List<SheetCell> second = new ArrayList<>();
    List<SheetCell> third = new ArrayList<>();
    List<SheetCell> figures = new ArrayList<>();
    for (FormBlock block : form.blocks()) {
      int width = block.columns().size();
      Optional<HeadingGroup> group = group(form, block.category());
      SheetCell heading = cell(block.heading().get(0), Kind.HEADING, 1, width);
      if (group.isEmpty()) first.add(heading);
      else {
        second.add(heading);
        if (group.get().codes().get(0).equals(block.category()))
          first.add(cell(group.get().label(), Kind.HEADING, 1, width * group.get().codes().size()));
      }
      for (FormColumn column : block.columns()) {
        String label = column.labels().get(0);
        if (group.isEmpty()) second.add(cell(label, Kind.HEADING, 2, 1));
        else third.add(cell(label, Kind.HEADING, 1, 1));
        figures.add(value(form, block.category(), column, 1));
      }
    }
    return List.of(first, second, third, figures);
  }

  private Optional<HeadingGroup> group(FormTemplate form, String code) {
    return words.groups().stream()
        .filter(g -> g.table().equals(form.section()) && g.codes().contains(code))
        .findFirst();
  }

  private SheetCell value(FormTemplate form, String category, FormColumn column, int span) {
    Place place = new Place(section(form), category, column.code());
    return new SheetCell(print.figure(place, column), Kind.VALUE, 1, span, Optional.of(place));
  }

  private static SheetCell cell(String text, Kind kind, int rowSpan, int columnSpan) {
    return new SheetCell(text, kind, rowSpan, columnSpan, Optional.empty());
  }

  private static Section section(FormTemplate form) {
    return Section.from(form.section());
  }
}
