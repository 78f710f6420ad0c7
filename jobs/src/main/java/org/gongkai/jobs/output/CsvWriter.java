package org.gongkai.jobs.output;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gongkai.query.Rows;

/** RFC 4180: a header, CRLF, quotes where needed, blank for null, plain exact numbers. */
final class CsvWriter implements RowsWriter {

  @Override
  public void write(Rows rows, Writer out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    for (Rows.Column column : rows.columns()) printer.print(column.name());
    printer.println();
    int width = rows.columns().size();
    // An empty line would be no record to many readers: a lone null is written as "".
    String blank = width == 1 ? "" : null;
    while (rows.next()) {
      for (int i = 0; i < width; i++) printer.print(rows.text(i).orElse(blank));
      printer.println();
    }
  }
}
