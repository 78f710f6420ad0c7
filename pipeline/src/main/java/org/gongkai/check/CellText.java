package org.gongkai.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Provenance;

/**
 * A cell as it is shown: what is printed, and what was made of it where that is something else.
 * Marks are ASCII, so that columns stay aligned on every terminal.
 */
final class CellText {
  /** The cell is there and empty. */
  static final String BLANK = "[ ]";

  /** The cell was not found. */
  static final String MISSING = "[-]";

  /** Something is there that could not be read or placed; what is printed stands behind it. */
  static final String UNREADABLE = "[?";

  /** Behind a cell that an issue names. */
  static final String DOUBTED = "!";

  /** An unreadable text that is longer is that of its whole row, and not shown in its cell. */
  private static final int PRINTED = 8;

  private CellText() {}

  static String of(OfficialTable.Cell cell) {
    return cell.fact().map(CellText::of).orElse(MISSING);
  }

  static String of(Fact fact) {
    String printed = printed(fact);
    CellValue value = fact.value();
    if (value instanceof CellValue.Blank) return BLANK;
    if (value instanceof CellValue.NotApplicable) return printed;
    if (value instanceof CellValue.Unreadable)
      return UNREADABLE + (isLong(printed) || printed.isEmpty() ? "]" : " " + printed + "]");
    String number = value.number().map(CellText::plain).orElse("");
    if (value instanceof CellValue.Repaired) return printed + " -> " + number;
    if (printed.isEmpty()) return number;
    return says(printed, value.number()) ? printed : printed + " = " + number;
  }

  /** What is printed in the cell, on one line; nothing for a derived fact. */
  static String printed(Fact fact) {
    return fact.provenance().map(Provenance::verbatim).orElse("").strip().replaceAll("\\s+", " ");
  }

  static boolean isLong(String printed) {
    return printed.codePointCount(0, printed.length()) > PRINTED;
  }

  /** Whether a text is that number, spelled as a number. */
  private static boolean says(String printed, Optional<BigDecimal> number) {
    if (!printed.matches("[0-9]{1,20}(\\.[0-9]{1,20})?")) return false;
    return number.filter(n -> n.compareTo(new BigDecimal(printed)) == 0).isPresent();
  }

  /** A number without trailing zeros and exponent. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Where a reader of the file finds the cell; rows and columns count from 0. */
  static Optional<String> place(Fact fact) {
    return fact.provenance().map(CellText::place);
  }

  private static String place(Provenance cell) {
    return cell.address().isEmpty()
        ? "table %d, row %d, column %d"
            .formatted(cell.tableIndex(), cell.rowIndex(), cell.columnIndex())
        : cell.address();
  }
}
