package org.gongkai.jobs;

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
    return this == off
        ? Optional.empty()
        : Optional.of(Home.program().resolveSibling("lib").resolve("ocr"))
            .filter(Files::isDirectory);
  }
}
