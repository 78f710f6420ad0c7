package org.gongkai.dictionary;

/**
 * A code of a short list.
 *
 * @param list {@code table.column} in which it stands; the same column elsewhere has the same codes
 */
public record Code(String list, String code, Entry entry) {}
