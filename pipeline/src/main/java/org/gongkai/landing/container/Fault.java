package org.gongkai.landing.container;

import java.io.EOFException;

/** What an exception says to somebody who only has the file. */
final class Fault {
  private Fault() {}

  /** The innermost message there is, on one line. */
  static String of(Throwable thrown) {
    String said = "";
    for (Throwable t = thrown; t != null; t = t.getCause())
      if (t instanceof EOFException) said = "it ends too early";
      else if (t.getMessage() != null) said = t.getMessage();
    return said.isEmpty() ? thrown.getClass().getSimpleName() : EntryAddress.shown(said);
  }
}
