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
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.landing.container.ContainerWalk;
import org.gongkai.landing.container.Containers;
import org.gongkai.landing.container.Document;

/**
 * Reads landed files again, where they were at ingest. A file whose bytes have changed, and what
 * cannot be opened again, counts as gone.
 *
 * @param root the folder that the ingested paths are relative to
 * @param reader extracts a page as ingest did
 * @param containers opens archives and feeds as ingest did
 */
public record LandedPages(Path root, PageReader reader, Supplier<Containers> containers)
    implements PageSource {
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
    return content(report).map(b -> PageLine.of(reader.read(fileName(report), b, part(report))));
  }

  private static String fileName(ReportRow report) {
    return new LandingFile(report.landingPath(), "", "", SourceMetadata.NONE).fileName();
  }

  @Override
  public Optional<String> sha256(ReportRow report) {
    return content(report).map(LandedPages::sha256);
  }

  private Optional<byte[]> content(ReportRow report) {
    return file(report)
        .map(LandedPages::bytes)
        .or(() -> contained(report))
        .filter(b -> isOf(b, report));
  }

  /** A document in a container: any mark in its path may be the one behind the container. */
  private Optional<byte[]> contained(ReportRow report) {
    String path = report.landingPath();
    for (int mark = path.indexOf(LandingFile.IN_CONTAINER);
        mark >= 0;
        mark = path.indexOf(LandingFile.IN_CONTAINER, mark + 1)) {
      String container = path.substring(0, mark);
      Optional<Path> file = file(report.batch(), container);
      if (file.isPresent()) return contained(file.get(), container, path);
    }
    return Optional.empty();
  }

  private Optional<byte[]> contained(Path file, String container, String path) {
    try {
      Optional<ContainerWalk> walk = containers.get().open(file.toString(), container);
      return walk.flatMap(w -> document(w, path));
    } catch (IOException e) {
      throw new QueryException(
          QueryException.Kind.NOT_FOUND, "Cannot open " + file + " again: " + e.getMessage(), e);
    }
  }

  private static Optional<byte[]> document(ContainerWalk walk, String path) {
    try (walk) {
      for (Optional<Document> d = walk.next(); d.isPresent(); d = walk.next())
        if (d.get().landingPath().equals(path)) return d.map(Document::bytes);
      return Optional.empty();
    }
  }

  private Optional<Path> file(ReportRow report) {
    return file(report.batch(), report.landingPath());
  }

  private Optional<Path> file(String folder, String landingPath) {
    try {
      Path batch = root.resolve(folder);
      Path file = Files.isRegularFile(batch) ? batch : batch.resolve(landingPath);
      return Optional.of(file).filter(Files::isReadable).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      // The name of an archive's entry need not be a path of this machine.
      return Optional.empty();
    }
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
