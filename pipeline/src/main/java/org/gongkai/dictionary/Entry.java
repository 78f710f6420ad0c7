package org.gongkai.dictionary;

/**
 * What a name of the warehouse means.
 *
 * @param labelZh short, for a heading
 * @param labelEn short, for a heading
 * @param noteZh may be blank
 * @param noteEn may be blank
 */
public record Entry(String labelZh, String labelEn, String noteZh, String noteEn) {

  /** All of it on one line, Chinese first, as for a comment in a database. */
  public String line() {
    return half(labelZh, noteZh) + " | " + half(labelEn, noteEn);
  }

  private static String half(String label, String note) {
    return note.isBlank() ? label : label + ": " + note;
  }
}
