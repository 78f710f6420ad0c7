package org.gongkai.recognize;

import org.gongkai.prose.ProseSection;

/**
 * A sentence of the prose, which may go over several lines.
 *
 * @param text folded, without blanks
 * @param printed as printed, without blanks, or folded where folding changes lengths: as long as
 *     {@code text}
 * @param section where it stands
 * @param opens whether it is the first below a heading or a table
 */
record Sentence(String text, String printed, ProseSection section, boolean opens) {}
