package org.gongkai.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.gongkai.query.Rows;

/**
 * RFC 4180 as spreadsheets open it: UTF-8 with a byte order mark, CRLF, a header of codes. Texts
 * stand in quotes, so that a code of digits is told from a number; numbers are plain and exact;
 * null is blank.
 */
final class CsvRows {
  private static final char MARK = '\ufeff';
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

  private CsvRows() {}

  /** Writes all rows and flushes; returns how many there were. */
  static long write(Rows rows, List<Column> columns, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(MARK);
    CSVPrinter printer = new CSVPrinter(writer, FORMAT);
    for (Column column : columns) printer.print(column.name());
    printer.println();
    long count = 0;
    while (rows.next()) {
      for (int i = 0; i < columns.size(); i++) printer.print(field(rows, i, columns.get(i)));
      printer.println();
      count++;
    }
    printer.flush();
    return count;
  }

  private static Object field(Rows rows, int i, Column column) {
    Optional<Object> value = rows.value(i);
    if (value.isEmpty()) return null;
    if (column.isNumeric() && value.get() instanceof Number number) return plain(number);
    return guarded(rows.text(i).orElse(""));
  }

  /** A text that no spreadsheet takes for a formula, as OWASP advises. */
  static String guarded(String text) {
    boolean starts = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    return starts ? "'" + text : text;
  }

  /** Without an exponent: a printer writes what a number calls itself. */
  private static Number plain(Number number) {
    boolean spelt = number.toString().indexOf('E') < 0;
    return spelt ? number : new PlainNumber(new BigDecimal(number.toString()));
  }

  /** A number whose name is its digits. */
  private static final class PlainNumber extends Number {
    private static final long serialVersionUID = 1;
    private final BigDecimal value;

    PlainNumber(BigDecimal value) {
      this.value = value;
    }

    @Override
    public String toString() {
      return value.toPlainString();
    }

    @Override
    public int intValue() {
      return value.intValue();
    }

    @Override
    public long longValue() {
      return value.longValue();
    }

    @Override
    public float floatValue() {
      return value.floatValue();
    }

    @Override
    public double doubleValue() {
      return value.doubleValue();
    }
  }
}
