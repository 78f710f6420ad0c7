package org.gongkai.generate.fault;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.gongkai.generate.Fault;

/**
 * The line ends of another system.
 *
 * @param id kebab-case, unique
 * @param end of a line
 */
record LineEnds(String id, String end) implements Fault.OfBytes {

  @Override
  public Optional<byte[]> in(String text, String extension, Random random) {
    return Optional.of(text.replace("\n", end).getBytes(StandardCharsets.UTF_8));
  }
}
