package org.gongkai.generate;

import java.util.Optional;
import java.util.Random;

/** An oddity of real pages, planted into a report. */
public sealed interface Fault {

  /** Kebab-case, unique. */
  String id();

  /** A fault of the author or of the form's file: before any layout. */
  non-sealed interface OfManuscript extends Fault {

    /** The report with the fault; empty where it has no room for it. */
    Optional<Manuscript> in(Manuscript manuscript, Random random);
  }

  /** A fault of the site or the scraper: in the lines of a file. */
  non-sealed interface OfPrintout extends Fault {

    /** The lines with the fault; empty where they have no room for it. */
    Optional<Printout> in(Printout printout, Random random);
  }

  /** A fault of the encoding. */
  non-sealed interface OfBytes extends Fault {

    /**
     * The file with the fault.
     *
     * @param text the whole file
     * @param extension of the file, such as {@code txt} or {@code html}
     */
    Optional<byte[]> in(String text, String extension, Random random);
  }
}
