package org.gongkai.extract.office;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Numbers of a sheet as it displays them, the same in every country. */
final class DisplayedNumber {
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
  private final boolean from1904;

  /**
   * @param from1904 whether days are counted from 1904
   */
  DisplayedNumber(boolean from1904) {
    this.from1904 = from1904;
  }

  /**
   * The number in a format.
   *
   * @param index of a format that every file has; -1 for a file's own
   */
  String of(double number, int index, String format) {
    return formatter.formatRawCellContents(number, index, format, from1904).strip();
  }
}
