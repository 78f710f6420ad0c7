package org.gongkai.page;

/**
 * One text of the pages in each of their languages.
 *
 * @param zh Chinese
 * @param en English
 */
public record Words(String zh, String en) {}
