package org.gongkai.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gongkai.query.Rows;

/**
 * A workbook that is written as its rows come, so that its size never fills the memory. Texts are
 * typed as texts, so that a code stays a code and nothing is taken for a formula; numbers are
 * numbers; null is an empty cell. What does not fit on a sheet goes on on the next one.
 */
final class XlsxFile implements AutoCloseable {
  /** Rows of a sheet of Excel, with the head. */
  static final int ROW_LIMIT = 1_048_576;

  /** Characters of a cell of Excel. */
  private static final int TEXT_LIMIT = 32_767;

  /** Rows that are held in memory. */
  private static final int BLOCK = 500;

  private static final String HEAD_COLOR = "D9E2F3";

  private final Workbook workbook;
  private final int rowLimit;
  private int shortened;

  /**
   * @param rowLimit rows of a sheet with its head, at least 2
   */
  XlsxFile(OutputStream out, int rowLimit) {
    this.workbook = new Workbook(out, "Gongkai", "1.0");
    this.rowLimit = rowLimit;
  }

  /** Texts that were longer than a cell may hold and lost their end. */
  int shortened() {
    return shortened;
  }

  /**
   * Writes all rows under their Chinese headings; returns how many there were.
   *
   * @param name of the first sheet; further ones are numbered
   */
  long write(String name, List<Column> columns, Rows rows) throws IOException {
    long count = 0;
    boolean more = rows.next();
    for (int sheet = 1; sheet == 1 || more; sheet++) {
      Page page = new Page(sheet == 1 ? name : name + " " + sheet, columns);
      while (more && page.hasRoom()) {
        page.add(rows);
        count++;
        more = rows.next();
      }
      page.finish();
    }
    return count;
  }

  /** Writes a short sheet whose first row is its head. */
  void write(String name, List<List<?>> lines) throws IOException {
    Worksheet sheet = workbook.newWorksheet(name);
    Widths widths = new Widths();
    for (int r = 0; r < lines.size(); r++)
      for (int c = 0; c < lines.get(r).size(); c++) {
        put(sheet, r, c, Optional.ofNullable(lines.get(r).get(c)));
        widths.see(c, String.valueOf(lines.get(r).get(c)));
      }
    for (int c = 0; c < lines.get(0).size(); c++) styleHead(sheet, c);
    widths.applyTo(sheet);
    sheet.freezePane(0, 1);
    sheet.finish();
  }

  private static void styleHead(Worksheet sheet, int column) {
    sheet.style(0, column).bold().fillColor(HEAD_COLOR).wrapText(true).set();
  }

  private void put(Worksheet sheet, int row, int column, Optional<?> value) {
    Object some = value.orElse(null);
    if (some instanceof Boolean truth) sheet.value(row, column, truth);
    else if (some instanceof Number number && isFinite(number)) sheet.value(row, column, number);
    else if (some != null) sheet.inlineString(row, column, fitting(some.toString()));
  }

  private static boolean isFinite(Number number) {
    return number instanceof BigDecimal || Double.isFinite(number.doubleValue());
  }

  private String fitting(String text) {
    if (text.length() <= TEXT_LIMIT) return text;
    shortened++;
    boolean split = Character.isHighSurrogate(text.charAt(TEXT_LIMIT - 2));
    return text.substring(0, TEXT_LIMIT - (split ? 2 : 1)) + "\u2026";
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  /** One sheet of rows. */
  private final class Page {
    private final Worksheet sheet;
    private final List<Column> columns;
    private final Widths widths = new Widths();
    private int next = 1;

    Page(String name, List<Column> columns) {
      this.columns = columns;
      sheet = workbook.newWorksheet(name);
      sheet.freezePane(0, 1);
      for (int c = 0; c < columns.size(); c++) {
        sheet.inlineString(0, c, columns.get(c).title().zh());
        styleHead(sheet, c);
        widths.see(c, columns.get(c).title().zh());
      }
    }

    boolean hasRoom() {
      return next < rowLimit;
    }

    void add(Rows rows) throws IOException {
      for (int c = 0; c < columns.size(); c++) {
        Optional<?> value = columns.get(c).isNumeric() ? rows.value(c) : plain(rows, c);
        put(sheet, next, c, value);
        if (next < BLOCK) widths.see(c, value.map(Object::toString).orElse(""));
      }
      next++;
      if (next % BLOCK == 0) flush();
    }

    private Optional<?> plain(Rows rows, int column) {
      return columns.get(column).type() == Column.Type.BOOLEAN
          ? rows.value(column)
          : rows.text(column);
    }

    // Widths are written with the first rows.
    private void flush() throws IOException {
      if (next == BLOCK) widths.applyTo(sheet);
      sheet.flush();
    }

    void finish() throws IOException {
      if (next < BLOCK) widths.applyTo(sheet);
      if (next > 1) sheet.setAutoFilter(0, 0, next - 1, columns.size() - 1);
      sheet.finish();
    }
  }
}
