package org.gongkai.extract.grid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every printed character of a text comes out in its blocks, in order. */
class NothingIsLostTest {
  private static final Path FIXTURES = Path.of("src/test/resources/samples");

  static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files.filter(f -> f.toString().matches(".*input\\.(txt|md)")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyPrintedCharacterComesOutInOrder(Path file) throws IOException {
    assertComplete(Shown.lines(Files.readString(file, UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void evenWhereLinesAreLostOrOutOfOrder(Path file) throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      List<String> lines = new ArrayList<>(Shown.lines(Files.readString(file, UTF_8)));
      for (int j = 0; j < 5; j++) {
        String line = lines.remove(random.nextInt(lines.size()));
        if (random.nextBoolean()) lines.add(random.nextInt(lines.size()), line);
      }
      assertComplete(lines);
    }
  }

  private static void assertComplete(List<String> lines) {
    StringBuilder printed = new StringBuilder();
    for (Block block : GridReaders.read(lines)) print(block, printed);
    assertThat(letters(printed.toString())).isEqualTo(letters(String.join("\n", lines)));
  }

  private static void print(Block block, StringBuilder printed) {
    if (block instanceof Heading heading) printed.append(heading.text());
    if (block instanceof Paragraph paragraph) printed.append(paragraph.text());
    if (block instanceof Grid grid)
      for (List<Cell> row : grid.rows()) for (Cell cell : row) printed.append(cell.text());
  }

  /** Rules of tables and marks of headings are no print. */
  private static String letters(String text) {
    return text.replaceAll(":?-{2,}:?", "")
        .replaceAll("(?m)^\\s{0,3}#{1,6}\\s+", "")
        .replaceAll("[\\s\\u00a0\\u3000\\u200b\\ufeff|]", "");
  }
}
