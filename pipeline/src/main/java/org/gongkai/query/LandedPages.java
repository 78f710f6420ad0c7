package org.gongkai.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.ExtractedDocument;

/**
 * Reads landed files again, where they were at ingest. A file whose bytes have changed, or that
 * lies in an archive, counts as gone.
 *
 * @param root the folder that the ingested paths are relative to
 * @param reader extracts a page as ingest did
 */
public record LandedPages(Path root, PageReader reader) implements PageSource {
  private static final Pattern PART = Pattern.compile("^[0-9a-f]+-([0-9]+)");

  /** Extracts a page from the bytes of a file. */
  @FunctionalInterface
  public interface PageReader {
    /**
     * The page of one report.
     *
     * @param part 0 for the only or first report of the file
     */
    ExtractedDocument read(String fileName, byte[] bytes, int part);
  }

  @Override
  public Optional<List<PageLine>> lines(ReportRow report) {
    return file(report).flatMap(file -> lines(file, report));
  }

  @Override
  public Optional<String> sha256(ReportRow report) {
    return file(report)
        .map(LandedPages::bytes)
        .filter(b -> isOf(b, report))
        .map(LandedPages::sha256);
  }

  private Optional<Path> file(ReportRow report) {
    try {
      Path batch = root.resolve(report.batch());
      Path file = Files.isRegularFile(batch) ? batch : batch.resolve(report.landingPath());
      return Optional.of(file).filter(Files::isReadable).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      // The name of an archive's entry need not be a path of this machine.
      return Optional.empty();
    }
  }

  private Optional<List<PageLine>> lines(Path file, ReportRow report) {
    byte[] bytes = bytes(file);
    if (!isOf(bytes, report)) return Optional.empty();
    return Optional.of(
        PageLine.of(reader.read(file.getFileName().toString(), bytes, part(report))));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new QueryException(
          QueryException.Kind.NOT_FOUND, "Cannot read " + file + " again: " + e.getMessage(), e);
    }
  }

  /** The id of a later report of a file ends in its part. */
  private static int part(ReportRow report) {
    Matcher part = PART.matcher(report.reportId());
    return part.find() ? Integer.parseInt(part.group(1)) : 0;
  }

  /** The id of a report begins with hex digits of the file's sha-256. */
  private static boolean isOf(byte[] bytes, ReportRow report) {
    String digits = report.reportId().replaceFirst("[^0-9a-f].*", "");
    return digits.length() >= 8 && sha256(bytes).startsWith(digits);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot find SHA-256, which every JDK has", e);
    }
  }
}
