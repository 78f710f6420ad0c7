package org.gongkai.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * Writes generated files into numbered subfolders, with their truth beside them. The files are made
 * by all processors, some hundred at a time, and written in their order: memory stays bounded and
 * the folder is the same every time.
 *
 * @param generator of the files
 * @param folder where they go
 */
public record ArchiveWriter(ReportGenerator generator, Path folder) {
  /** Folders of more files are slow to list. */
  private static final int FILES_IN_A_FOLDER = 1_000;

  private static final int SLICE = 400;

  /** Is told how many files are written. */
  @FunctionalInterface
  public interface Progress {
    void written(long files);
  }

  /**
   * Writes the first files of the generator.
   *
   * @param truths the tables to add their truth to
   */
  public void write(long count, TruthWriter truths, Progress progress) throws IOException {
    for (long from = 0; from < count; from += SLICE) {
      long end = Math.min(from + SLICE, count);
      List<GeneratedFile> files =
          LongStream.range(from, end).parallel().mapToObj(generator::file).toList();
      for (int i = 0; i < files.size(); i++) write(from + i, files.get(i), truths);
      progress.written(end);
    }
  }

  private void write(long index, GeneratedFile file, TruthWriter truths) throws IOException {
    String sub = String.format(Locale.ROOT, "%04d", index / FILES_IN_A_FOLDER);
    Files.createDirectories(folder.resolve(sub));
    Files.write(folder.resolve(sub).resolve(file.name()), file.bytes());
    truths.write(sub + "/" + file.name(), file);
  }
}
