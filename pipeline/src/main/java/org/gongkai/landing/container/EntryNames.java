package org.gongkai.landing.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Names of entries whose container does not say, or says wrongly, in which encoding they are: what
 * can be decoded decides.
 */
final class EntryNames {
  static final Charset GB18030 = Charset.forName("GB18030");

  private EntryNames() {}

  /**
   * The encoding of names.
   *
   * @param names the bytes of as many names as there are, since a short one may be legal in both
   */
  static Charset charset(byte[] names) {
    Optional<String> utf8 = decoded(names, StandardCharsets.UTF_8);
    Optional<String> gb18030 = decoded(names, GB18030);
    if (utf8.isPresent() && (gb18030.isEmpty() || hasHan(utf8.get()) || !hasHan(gb18030.get())))
      return StandardCharsets.UTF_8;
    return gb18030.isPresent() ? GB18030 : StandardCharsets.ISO_8859_1;
  }

  /** One name, by itself if its bytes are not of the encoding of the others. */
  static String decode(byte[] name, Charset charset) {
    return decoded(name, charset).orElseGet(() -> new String(name, charset(name)));
  }

  static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean hasHan(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
