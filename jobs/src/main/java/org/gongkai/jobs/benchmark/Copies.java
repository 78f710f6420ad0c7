package org.gongkai.jobs.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gongkai.landing.ListedFile;

/**
 * Many copies of a few reports in a folder of its own: each has bytes of its own, by blank lines at
 * its end, and a sidecar attributes it to a public body of its own, so that copies are neither
 * duplicates nor versions of each other.
 *
 * @param folder is removed at the end
 */
record Copies(Path folder) implements AutoCloseable {
  private static final CSVFormat SIDECAR =
      CSVFormat.RFC4180
          .builder()
          .setHeader("file", "agency", "region", "source_uri", "published", "crawled")
          .get();

  /**
   * Writes the copies into a new folder for temporary files.
   *
   * @param agencies names of public bodies; if there are fewer than copies they recur
   */
  static Copies of(List<ListedFile> originals, int count, List<String> agencies)
      throws IOException {
    Copies copies = new Copies(Files.createTempDirectory("gongkai-benchmark"));
    Files.createDirectories(copies.landing());
    try (BufferedWriter out = Files.newBufferedWriter(copies.landing().resolve("reports.csv"));
        CSVPrinter sidecar = new CSVPrinter(out, SIDECAR)) {
      for (int i = 0; i < originals.size(); i++) {
        byte[] bytes = Files.readAllBytes(Path.of(originals.get(i).path()));
        for (int copy = 0; copy < count; copy++) {
          String agency = agencies.get((copy * originals.size() + i) % agencies.size());
          String name = copies.write(originals.get(i), i, copy, bytes);
          sidecar.printRecord(name, agency, "", "", "", "");
        }
      }
    }
    return copies;
  }

  /** The copies and their sidecar. */
  Path landing() {
    return folder.resolve("landing");
  }

  /** A path in the folder where nothing is yet. */
  Path fresh(String name) throws IOException {
    return Files.createTempDirectory(folder, name);
  }

  private String write(ListedFile original, int index, int copy, byte[] bytes) throws IOException {
    String name =
        String.format(
            Locale.ROOT,
            "%05d/%05d-%s",
            copy,
            index,
            Path.of(original.path()).getFileName().toString());
    Path file = landing().resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, marked(bytes, copy));
    return name;
  }

  /** The bits of the number as blanks and line ends behind the text, in its own code units. */
  private static byte[] marked(byte[] bytes, int number) {
    String bits = Integer.toBinaryString(number).replace('1', ' ').replace('0', '\n');
    byte[] mark = ("\n" + bits + "\n").getBytes(codeUnits(bytes));
    byte[] marked = Arrays.copyOf(bytes, bytes.length + mark.length);
    System.arraycopy(mark, 0, marked, bytes.length, mark.length);
    return marked;
  }

  private static Charset codeUnits(byte[] bytes) {
    if (bytes.length < 2) return StandardCharsets.US_ASCII;
    int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (first == 0xFEFF) return StandardCharsets.UTF_16BE;
    return first == 0xFFFE ? StandardCharsets.UTF_16LE : StandardCharsets.US_ASCII;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
