package org.gongkai.generate.fault;

import com.github.houbb.opencc4j.core.impl.ZhConvertBootstrap;
import com.github.houbb.opencc4j.support.segment.impl.Segments;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** The same words in other characters. */
final class Scripts {
  private static final int FIRST_RADICAL = 0x2F00;
  private static final int LAST_RADICAL = 0x2FD5;
  private static final int FIRST_FULL = 0xFF01;
  private static final int LAST_FULL = 0xFF5E;
  private static final int FULL_TO_HALF = FIRST_FULL - '!';
  private static final Map<Integer, Integer> KANGXI = kangxi();

  /** Made once, and only where it is asked for. */
  private static final class Converter {
    static final ZhConvertBootstrap TO_TRADITIONAL =
        ZhConvertBootstrap.newInstance().segment(Segments.chars()).init();
  }

  private Scripts() {}

  /** Characters that look like Kangxi radicals are radicals, as PDF readers leave them. */
  static String kangxi(String text) {
    StringBuilder changed = new StringBuilder();
    text.codePoints().forEach(c -> changed.appendCodePoint(KANGXI.getOrDefault(c, c)));
    return changed.toString();
  }

  private static Map<Integer, Integer> kangxi() {
    Map<Integer, Integer> radicals = new HashMap<>();
    for (int radical = FIRST_RADICAL; radical <= LAST_RADICAL; radical++) {
      String plain = Normalizer.normalize(Character.toString(radical), Normalizer.Form.NFKC);
      radicals.put(plain.codePointAt(0), radical);
    }
    return radicals;
  }

  /** Character by character, as copy sites convert. */
  static String traditional(String text) {
    return Converter.TO_TRADITIONAL.toTraditional(text);
  }

  /** Brackets, commas and colons of full width become those of ASCII. */
  static String halfWidth(String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < changed.length(); i++) {
      char c = changed.charAt(i);
      if (c >= FIRST_FULL && c <= LAST_FULL) changed.setCharAt(i, (char) (c - FULL_TO_HALF));
    }
    return changed.toString();
  }

  /** Digits of ASCII become those of full width. */
  static String fullWidthDigits(String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < changed.length(); i++) {
      char c = changed.charAt(i);
      if (c >= '0' && c <= '9') changed.setCharAt(i, (char) (c + FULL_TO_HALF));
    }
    return changed.toString();
  }

  /** Typographic quotes become those of ASCII. */
  static String plainQuotes(String text) {
    return text.replace('\u201c', '"').replace('\u201d', '"');
  }
}
