package org.gongkai.jobs.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.gongkai.conf.Conf;
import org.gongkai.jobs.spark.ConfiguredProcessor.Loader;
import org.gongkai.reading.ReportReader;

/**
 * Opens readers on machines that have neither the folder {@code conf/} nor the program's.
 *
 * @param packed the folder, see {@link PackedFolder}
 * @param hash of the configuration
 * @param hasLibraries whether jars that only child processes load were sent along
 */
record ShippedProcessor(Broadcast<byte[]> packed, String hash, boolean hasLibraries, Loader loader)
    implements ProcessorSource {

  /** Sends what a processor needs to all executors, those to come as well. */
  static ShippedProcessor of(ConfiguredProcessor processor, JavaSparkContext context)
      throws IOException {
    boolean hasLibraries = !processor.libraries().isEmpty();
    if (hasLibraries)
      for (Path jar : DataFiles.entries(Path.of(processor.libraries())))
        context.addFile(DataFiles.address(jar));
    return new ShippedProcessor(
        context.broadcast(PackedFolder.pack(Path.of(processor.root()))),
        processor.hash(),
        hasLibraries,
        processor.loader());
  }

  @Override
  public ReportReader open() {
    Optional<String> libraries =
        hasLibraries
            ? Optional.of(Path.of(SparkFiles.getRootDirectory()).toAbsolutePath().toString())
            : Optional.empty();
    return ConfiguredProcessor.reader(hash, this::load, libraries);
  }

  /** All of it is in memory then. */
  private Conf load() {
    try {
      Path folder = Files.createTempDirectory("gongkai-conf-");
      try {
        PackedFolder.unpack(packed.value(), folder);
        return loader.load(folder);
      } finally {
        PackedFolder.remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot unpack the configuration on this machine", e);
    }
  }
}
