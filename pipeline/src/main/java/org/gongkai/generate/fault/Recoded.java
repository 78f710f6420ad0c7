package org.gongkai.generate.fault;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.gongkai.generate.Fault;

/**
 * Another encoding than UTF-8 without a mark, which is what pages should have.
 *
 * @param id kebab-case, unique
 * @param charset of the bytes
 * @param mark the first bytes
 * @param meta what mark-up says of its encoding; everything else is passed over where it is lying
 */
record Recoded(String id, Charset charset, byte[] mark, Meta meta) implements Fault.OfBytes {
  private static final Pattern CHARSET =
      Pattern.compile("<meta[^>]*charset[^>]*>", Pattern.CASE_INSENSITIVE);

  /** What mark-up says of its encoding. */
  enum Meta {
    /** As the layout has it. */
    KEPT,
    /** Nothing. */
    NONE,
    /** Another than it has: only mark-up can. */
    LYING
  }

  @Override
  public Optional<byte[]> in(String text, String extension, Random random) {
    boolean said = CHARSET.matcher(text).find();
    if (meta == Meta.LYING && !said) return Optional.empty();
    String page = meta == Meta.NONE ? CHARSET.matcher(text).replaceAll("") : text;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(mark);
    bytes.writeBytes(page.getBytes(charset));
    return Optional.of(bytes.toByteArray());
  }
}
