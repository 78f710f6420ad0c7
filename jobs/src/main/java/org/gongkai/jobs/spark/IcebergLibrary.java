package org.gongkai.jobs.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The jars in {@code lib/iceberg} beside the program. They are large and only who has a catalog
 * needs them: no class path names them, and none is opened before a class in it is asked for.
 */
final class IcebergLibrary {
  private static final String CATALOG = "org.apache.iceberg.spark.SparkCatalog";

  private IcebergLibrary() {}

  /** The classes of the program and, where they have none of a name, those of the library. */
  private static final class Offered extends URLClassLoader {
    Offered(URL[] jars, ClassLoader program) {
      super(jars, program);
    }
  }

  /** Lets a session that this thread starts find the library. */
  static void offer() {
    Thread thread = Thread.currentThread();
    ClassLoader program = thread.getContextClassLoader();
    if (program instanceof Offered) return;
    try {
      URL[] jars = jars().stream().map(IcebergLibrary::address).toArray(URL[]::new);
      if (jars.length > 0) thread.setContextClassLoader(new Offered(jars, program));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder(), e);
    }
  }

  /** Throws when Spark cannot find it; executors elsewhere get it from here. */
  static void require(JavaSparkContext context) throws IOException {
    try {
      Class.forName(CATALOG, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IOException(
          "Cannot find Iceberg: start Spark with its runtime (--packages"
              + " org.apache.iceberg:iceberg-spark-runtime-4.1_2.13:1.12.0), or put the jar into "
              + folder(),
          e);
    }
    if (!context.isLocal()) for (Path jar : jars()) context.addJar(DataFiles.address(jar));
  }

  private static List<Path> jars() throws IOException {
    return Files.isDirectory(folder()) ? DataFiles.entries(folder()) : List.of();
  }

  private static URL address(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException("Cannot name " + jar, e);
    }
  }

  private static Path folder() {
    try {
      return Path.of(
              IcebergLibrary.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .resolveSibling("lib")
          .resolve("iceberg");
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Cannot find the program's own jar", e);
    }
  }
}
