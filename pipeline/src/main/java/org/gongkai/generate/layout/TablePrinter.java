package org.gongkai.generate.layout;

import java.util.Random;
import org.gongkai.generate.Part;

/** Sets a table on lines. */
interface TablePrinter {

  /**
   * The table's lines, with nothing before and behind it.
   *
   * @param random for choices that a notation leaves open
   */
  TablePrint print(Part.Sheet sheet, Random random);
}
