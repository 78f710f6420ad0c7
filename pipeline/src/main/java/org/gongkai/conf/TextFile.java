package org.gongkai.conf;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** A text file of {@code conf/}: UTF-8, with or without a byte order mark. */
final class TextFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TextFile() {}

  /** The text; a file that is missing, unreadable or not UTF-8 is a problem. */
  static Optional<String> read(ConfFile file) {
    try {
      String text = Files.readString(file.path(), StandardCharsets.UTF_8);
      return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (NoSuchFileException e) {
      file.problem(0, "Cannot find the file; restore it from the distribution");
    } catch (CharacterCodingException e) {
      file.problem(0, "Cannot read the file as UTF-8; save it in that encoding");
    } catch (IOException e) {
      file.problem(0, "Cannot read the file: " + e.getMessage());
    }
    return Optional.empty();
  }
}
