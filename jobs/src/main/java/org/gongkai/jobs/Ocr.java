package org.gongkai.jobs;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether pictures of text are read: the values of the option {@code --ocr}. */
enum Ocr {
  /** When the libraries are there. */
  auto,
  /** Never. */
  off;

  /** Behind the fingerprint of a reader that reads pictures. */
  static final String MARK = "+ocr";

  /** The folder of the libraries, {@code lib/ocr} beside the program; empty to read no picture. */
  Optional<Path> libraries() {
    return this == off ? Optional.empty() : Optional.of(beside()).filter(Files::isDirectory);
  }

  private static Path beside() {
    try {
      Path program = Path.of(Ocr.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return program.resolveSibling("lib").resolve("ocr");
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Cannot find the program's own jar", e);
    }
  }
}
