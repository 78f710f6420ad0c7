package org.gongkai.jobs;

import java.util.LinkedHashMap;
import java.util.Map;

/** How the command line ends. */
public final class ExitCode {
  /** Done; for {@code ingest}: published, or nothing new. */
  public static final int OK = 0;

  /** Wrong use, a path that is not there, or a broken configuration. */
  public static final int USAGE = 2;

  /** Built, and held: readers stay with the snapshot before until somebody decides. */
  public static final int HELD = 3;

  /** Published, with some documents unidentified, rejected or failed. */
  public static final int PARTIAL = 4;

  /** Another command writes to the same warehouse; nothing was done. */
  public static final int RUNNING = 5;

  /** What is published is older than {@code conf/operation.yaml} allows. */
  public static final int STALE = 6;

  /** Measured, and a wrong number was read without a warning. */
  public static final int INACCURATE = 8;

  /** The answer needs a warehouse, snapshot, report or cell that is not there. */
  public static final int NOT_FOUND = 9;

  /** For {@code diff}: the two are not the same. */
  public static final int DIFFERENT = 7;

  /** For {@code check}: something is strange, not read, or of an unknown agency. */
  public static final int WARNINGS = 10;

  /** For {@code check}: an identity of the form is broken, or rows cannot be placed. */
  public static final int ERRORS = 11;

  /** For {@code check}: no annual report, or no official table in it could be read. */
  public static final int UNREAD = 12;

  /** For {@code ingest}: read, and not published: more documents failed than was allowed. */
  public static final int TOO_MANY_FAILED = 13;

  /** A fault of the program or the machine. */
  public static final int FAILURE = 70;

  private ExitCode() {}

  /** What each code means, as the help texts print it. */
  static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put(" " + OK, "Done; for ingest: published, or nothing new.");
    meanings.put(" " + USAGE, "Wrong use, a path that is not there, or a broken configuration.");
    meanings.put(" " + HELD, "Built, and held: see gongkai snapshots, then gongkai publish.");
    meanings.put(" " + PARTIAL, "Published, with some documents unidentified, rejected or failed.");
    meanings.put(" " + RUNNING, "Another command writes to the same warehouse; nothing was done.");
    meanings.put(" " + STALE, "What is published is older than conf/operation.yaml allows.");
    meanings.put(" " + INACCURATE, "For accuracy: a wrong number was read without a warning.");
    meanings.put(" " + DIFFERENT, "For diff: there are differences.");
    meanings.put(" " + NOT_FOUND, "There is no such warehouse, snapshot, report or cell.");
    meanings.put("" + WARNINGS, "For check: something is strange or could not be read.");
    meanings.put("" + ERRORS, "For check: an identity of the form is broken.");
    meanings.put("" + UNREAD, "For check: a file could not be read as an annual report.");
    meanings.put("" + TOO_MANY_FAILED, "For ingest: not published, more failed than --max-failed.");
    meanings.put("" + FAILURE, "A fault of the program or of the machine.");
    return meanings;
  }
}
