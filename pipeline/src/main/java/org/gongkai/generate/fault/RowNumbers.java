package org.gongkai.generate.fault;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/**
 * Another numbering of rows such as {@code 1.}; the words behind it still name the row.
 *
 * @param number what is printed for a digit
 * @param share of the numbered rows; one row where it is 0
 */
record RowNumbers(BiFunction<Integer, Random, String> number, double share)
    implements Planted.Edit {
  private static final Pattern NUMBERED = Pattern.compile("(\\d)[.\u3001\uff0e](?<words>\\D.*)");

  /** A digit that the row has not. */
  static String other(int digit, Random random) {
    return (1 + (digit + random.nextInt(7)) % 9) + ".";
  }

  @Override
  public boolean plant(Draft draft, Random random) {
    List<CellSpot> numbered = draft.cells(RowNumbers::isNumbered);
    for (CellSpot spot : Draw.some(numbered, share, random)) {
      Matcher matcher = NUMBERED.matcher(draft.cell(spot).text());
      if (!matcher.matches()) continue;
      String head = number.apply(Integer.parseInt(matcher.group(1)), random);
      draft.put(spot, draft.cell(spot).withText(head + matcher.group("words")));
    }
    return !numbered.isEmpty();
  }

  private static boolean isNumbered(SheetCell cell) {
    return cell.kind() == Kind.LABEL && NUMBERED.matcher(cell.text()).matches();
  }
}
