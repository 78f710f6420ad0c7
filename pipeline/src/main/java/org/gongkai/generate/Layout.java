package org.gongkai.generate;

import java.util.Random;

/** A way in which sites and scrapers set down a report. */
public interface Layout {

  /** Kebab-case, unique. */
  String id();

  /**
   * Whether it prints lines. One that gives the bytes of a binary format has no room for faults of
   * lines and of the encoding.
   */
  default boolean isText() {
    return true;
  }

  /**
   * Prints a report. What the layout itself makes unreadable is {@link Expected.Undecidable} in the
   * printout's truth; nothing else is changed in it.
   *
   * @param random for choices that a layout leaves open; the same state gives the same lines
   */
  Printout print(Manuscript manuscript, Random random);
}
