package org.gongkai.generate;

import java.util.Random;

/** A way in which two reports of one body stand in one file, side by side. */
public interface PairLayout {

  /** Kebab-case, unique among these and the {@link Layout}s. */
  String id();

  /**
   * Prints two reports of one body and different years.
   *
   * @param random for choices that a layout leaves open; the same state gives the same lines
   */
  PairPrintout print(Manuscript left, Manuscript right, Random random);
}
