package org.gongkai.generate.fault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.gongkai.generate.Fault;
import org.gongkai.text.Script;

/**
 * The file ends within the bytes of its last Chinese character, as where a store cuts at a limit of
 * bytes.
 *
 * @param id kebab-case, unique
 */
record CutCharacter(String id) implements Fault.OfBytes {

  @Override
  public Optional<byte[]> in(String text, String extension, Random random) {
    int last = text.length() - 1;
    while (last >= 0 && !Script.isHan(text.charAt(last))) last--;
    if (last < 0 || text.substring(last).chars().anyMatch(Character::isDigit))
      return Optional.empty();
    int whole = text.substring(0, last).getBytes(StandardCharsets.UTF_8).length;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Optional.of(Arrays.copyOf(bytes, whole + 1 + random.nextInt(2)));
  }
}
