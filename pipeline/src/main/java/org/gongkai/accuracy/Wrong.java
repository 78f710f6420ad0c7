package org.gongkai.accuracy;

/**
 * A wrong number.
 *
 * @param place the cell as {@code section/category/breakdown}, or {@code year}
 * @param printed what the page says; {@code nothing} where it says no number there
 * @param read the number that was read, with its status
 * @param evidence what was printed at the place where it was read, and which witnesses placed it
 * @param isSilent whether nothing warns of it
 */
public record Wrong(String place, String printed, String read, String evidence, boolean isSilent) {}
