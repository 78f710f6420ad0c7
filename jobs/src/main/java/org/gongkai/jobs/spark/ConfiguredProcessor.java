package org.gongkai.jobs.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.conf.Conf;
import org.gongkai.reading.IsolatedReader;
import org.gongkai.reading.ReportReader;

/**
 * Opens readers over {@code conf/}, which is read once in each JVM.
 *
 * @param root the folder, reachable under this path from every executor
 * @param hash of the configuration that the run was planned with
 * @param libraries a folder of jars that only child processes load, reachable as well; empty for
 *     none
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
    Conf conf = LOADED.computeIfAbsent(hash, h -> loader.load(Path.of(root)));
    if (!conf.settings().hash().equals(hash))
      throw new IllegalStateException(
          "Cannot read with " + root + ": it changed while the run was going on; run again");
    Optional<Path> onlyInChildren = Optional.of(libraries).filter(l -> !l.isEmpty()).map(Path::of);
    return IsolatedReader.of(conf, onlyInChildren);
  }
}
