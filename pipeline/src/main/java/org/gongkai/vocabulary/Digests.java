package org.gongkai.vocabulary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short stable names for things that nobody numbered. */
final class Digests {
  private Digests() {}

  /** The first {@code digits} hex digits of the SHA-256 of the text in UTF-8. */
  static String hex(String text, int digits) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot run without SHA-256", e);
    }
  }
}
