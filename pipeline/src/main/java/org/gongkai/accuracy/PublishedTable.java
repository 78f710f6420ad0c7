package org.gongkai.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The part of a Markdown file that is generated: between two comments of its own. */
public final class PublishedTable {
  private static final String BEGIN = "<!-- accuracy -->";
  private static final String END = "<!-- /accuracy -->";

  private PublishedTable() {}

  /**
   * Puts a text between the two comments in place of what was there.
   *
   * @throws IOException when the file or one of its comments is not there; it is left as it was
   */
  public static void write(Path file, String table) throws IOException {
    Files.writeString(file, replaced(file, Files.readString(file), table));
  }

  /**
   * The text between the two comments; empty when the file or one of its comments is not there.
   *
   * @throws IOException when the file is there and cannot be read
   */
  public static Optional<String> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) return Optional.empty();
    String text = Files.readString(file);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    return begin < 0 || end < begin
        ? Optional.empty()
        : Optional.of(text.substring(begin + BEGIN.length(), end));
  }

  private static String replaced(Path file, String text, String table) throws IOException {
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin)
      throw new IOException(
          "Cannot publish in " + file + ": it needs the lines " + BEGIN + " and " + END);
    return text.substring(0, begin + BEGIN.length()) + "\n\n" + table + "\n" + text.substring(end);
  }
}
