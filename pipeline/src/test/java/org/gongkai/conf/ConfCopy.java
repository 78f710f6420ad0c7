package org.gongkai.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the shipped configuration that a test may break. */
record ConfCopy(Path root) {
  private static final Path SHIPPED = Path.of("../conf");

  void copyShipped() throws IOException {
    copyShipped("");
  }

  /** Copies one folder of it only. */
  void copyShipped(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(SHIPPED.resolve(folder))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(SHIPPED.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  void write(String name, String text) throws IOException {
    Files.createDirectories(root.resolve(name).getParent());
    Files.writeString(root.resolve(name), text);
  }

  void replace(String name, String old, String other) throws IOException {
    String text = Files.readString(root.resolve(name));
    assertThat(text).contains(old);
    Files.writeString(root.resolve(name), text.replace(old, other));
  }

  Conf read() {
    return ConfReader.read(root);
  }

  /** The problems as {@code name:line: message}. */
  List<String> problems() {
    ConfException e = catchThrowableOfType(ConfException.class, this::read);
    assertThat(e).isNotNull();
    return e.problems().stream()
        .map(p -> p.toString().replace(root + "/", "").replace(root.toString(), "conf"))
        .toList();
  }
}
