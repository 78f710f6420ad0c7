package org.gongkai.export;

/**
 * A text in both languages.
 *
 * @param zh Chinese
 * @param en English
 */
record Bilingual(String zh, String en) {}
