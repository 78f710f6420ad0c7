package org.gongkai.jobs.output;

import org.jline.utils.WCWidth;

/** How wide texts are on a terminal: wide (East Asian) characters count as two columns. */
public final class Widths {
  private Widths() {}

  /** Columns of a terminal. */
  public static int of(String text) {
    return text.codePoints().map(c -> Math.max(WCWidth.wcwidth(c), 0)).sum();
  }
}
