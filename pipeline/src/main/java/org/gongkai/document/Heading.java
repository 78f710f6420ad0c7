package org.gongkai.document;

/**
 * A line that the page marks as a heading.
 *
 * @param level 1 is the highest
 */
public record Heading(int level, String text) implements Block {}
