package org.gongkai.fact;

import java.util.Locale;

/**
 * What one witness says of the place where a cell was put.
 *
 * @param detail what it saw, in a few words
 */
public record Testimony(Witness witness, Verdict verdict, String detail) {

  /** For the place, against it, or nothing. */
  public enum Verdict {
    AGREES,
    SILENT,
    DISAGREES
  }

  /** The witness speaks for the place. */
  public static Testimony agrees(Witness witness, String detail) {
    return new Testimony(witness, Verdict.AGREES, detail);
  }

  /** The witness says nothing about the place. */
  public static Testimony silent(Witness witness, String detail) {
    return new Testimony(witness, Verdict.SILENT, detail);
  }

  /** The witness speaks against the place. */
  public static Testimony disagrees(Witness witness, String detail) {
    return new Testimony(witness, Verdict.DISAGREES, detail);
  }

  /** Such as {@code label agrees (exact)}. */
  @Override
  public String toString() {
    return witness.word() + " " + verdict.name().toLowerCase(Locale.ROOT) + " (" + detail + ")";
  }
}
