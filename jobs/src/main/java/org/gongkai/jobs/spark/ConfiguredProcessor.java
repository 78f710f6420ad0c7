package org.gongkai.jobs.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaSparkContext;
import org.gongkai.conf.Conf;
import org.gongkai.reading.IsolatedReader;
import org.gongkai.reading.ReportReader;

/**
 * Opens readers over {@code conf/}, which is read once in each JVM.
 *
 * @param root the folder
 * @param hash of the configuration that the run was planned with
 * @param libraries a folder of jars that only child processes load; empty for none
 * @param loader reads the folder
 */
public record ConfiguredProcessor(String root, String hash, String libraries, Loader loader)
    implements ProcessorSource {
  // Immutable values by hash: a memo, not state. Reading conf/ for each partition is dear.
  private static final ConcurrentHashMap<String, Conf> LOADED = new ConcurrentHashMap<>();

  /** Reads all of {@code conf/}. */
  @FunctionalInterface
  public interface Loader extends Serializable {
    Conf load(Path root);
  }

  /** A source over a configuration that this JVM has read already. */
  public static ConfiguredProcessor of(Conf conf, Optional<Path> libraries, Loader loader) {
    LOADED.put(conf.settings().hash(), conf);
    return new ConfiguredProcessor(
        absolute(conf.root()),
        conf.settings().hash(),
        libraries.map(l -> absolute(l)).orElse(""),
        loader);
  }

  private static String absolute(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }

  @Override
  public ReportReader open() {
    return reader(hash, () -> loader.load(Path.of(root)), Optional.of(libraries));
  }

  /**
   * A reader over a configuration, which is loaded unless this JVM has it.
   *
   * @param hash that it must have
   * @param libraries a folder; empty or an empty name for none
   */
  static ReportReader reader(String hash, Supplier<Conf> loaded, Optional<String> libraries) {
    Conf conf = LOADED.computeIfAbsent(hash, h -> loaded.get());
    if (!conf.settings().hash().equals(hash))
      throw new IllegalStateException(
          "Cannot read with " + conf.root() + ": it changed while the run was going on; run again");
    return IsolatedReader.of(conf, libraries.filter(l -> !l.isEmpty()).map(Path::of));
  }

  /** Within one process everything is in its place. */
  @Override
  public ProcessorSource shipped(JavaSparkContext context) throws IOException {
    return context.isLocal() ? this : ShippedProcessor.of(this, context);
  }
}
