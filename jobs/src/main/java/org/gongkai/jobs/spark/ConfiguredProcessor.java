package org.gongkai.jobs.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.conf.Conf;
import org.gongkai.process.ReportProcessor;

/**
 * Opens readers over {@code conf/}, which is read once in each JVM.
 *
 * @param root the folder, reachable under this path from every executor
 * @param hash of the configuration that the run was planned with
 * @param loader reads the folder
 */
public record ConfiguredProcessor(String root, String hash, Loader loader)
    implements ProcessorSource {
  // Immutable values by hash: a memo, not state. Reading conf/ for each partition is dear.
  private static final ConcurrentHashMap<String, Conf> LOADED = new ConcurrentHashMap<>();

  /** Reads all of {@code conf/}. */
  @FunctionalInterface
  public interface Loader extends Serializable {
    Conf load(Path root);
  }

  /** A source over a configuration that this JVM has read already. */
  public static ConfiguredProcessor of(Conf conf, Loader loader) {
    LOADED.put(conf.hash(), conf);
    return new ConfiguredProcessor(
        conf.root().toAbsolutePath().normalize().toString(), conf.hash(), loader);
  }

  @Override
  public ReportReader open() {
    Conf conf = LOADED.computeIfAbsent(hash, h -> loader.load(Path.of(root)));
    if (!conf.hash().equals(hash))
      throw new IllegalStateException(
          "Cannot read with " + root + ": it changed while the run was going on; run again");
    return new ReportProcessor(conf)::process;
  }
}
