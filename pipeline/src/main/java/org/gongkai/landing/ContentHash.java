package org.gongkai.landing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The sha-256 of a file's bytes, in lower-case hex. */
public final class ContentHash {
  /** Its number of digits. */
  static final int LENGTH = 64;

  private static final int BUFFER = 1 << 16;

  private ContentHash() {}

  /** Of bytes in memory. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** Of a text in UTF-8. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Of a file, read as a stream. */
  public static String of(Storage storage, String path) throws IOException {
    try (InputStream in = storage.open(path, 0)) {
      return hex(in);
    }
  }

  /** Of a file on any file system that Java knows. */
  public static String of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return hex(in);
    }
  }

  /** A file on disk, see {@link #land(ListedFile, Storage)}. */
  public static LandedFile land(ListedFile listed) {
    return land(listed, new LocalStorage());
  }

  /**
   * Hashes a listed file as a stream. A file that cannot be read is a landed file without a hash,
   * with the obstacle named.
   */
  public static LandedFile land(ListedFile listed, Storage storage) {
    if (listed.obstacle().isPresent()) return landed(listed, "");
    try {
      return landed(listed, of(storage, listed.path()));
    } catch (IOException e) {
      return landed(LandingListing.blocked(listed, LandingListing.reason(e)), "");
    }
  }

  private static String hex(InputStream in) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) digest.update(buffer, 0, n);
    return HexFormat.of().formatHex(digest.digest());
  }

  static LandedFile landed(ListedFile listed, String sha256) {
    return new LandedFile(
        listed, new LandingFile(listed.landingPath(), listed.batch(), sha256, listed.metadata()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot find SHA-256, which every Java has", e);
    }
  }
}
