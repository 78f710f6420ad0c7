package org.gongkai.recognize;

import org.gongkai.prose.ProseSection;

/**
 * A sentence of the prose, which may go over several lines.
 *
 * @param text folded, without blanks
 * @param printed as printed, without blanks; of the same length where folding kept it
 * @param section where it stands
 * @param opens whether it is the first below a heading or a table
 */
record Sentence(String text, String printed, ProseSection section, boolean opens) {

  /** The part of the sentence as printed, where folding kept its length; else as folded. */
  String printed(int from, int to) {
    return (printed.length() == text.length() ? printed : text).substring(from, to);
  }
}
