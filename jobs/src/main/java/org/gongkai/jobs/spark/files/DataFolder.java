package org.gongkai.jobs.spark.files;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;

/** Where processed reports and snapshots are stored. */
public final class DataFolder {
  /** Where a file or folder is renamed in one step, over another file if need be. */
  private static final Set<String> RENAMING = Set.of("hdfs", "viewfs");

  private DataFolder() {}

  /**
   * The folder of an address with a scheme, such as {@code hdfs://name/gongkai}. Throws {@link
   * IllegalArgumentException} for a file system on which a snapshot cannot be published in one
   * step.
   *
   * @param settings of Hadoop
   */
  public static Path of(String address, Configuration settings) {
    URI uri = new org.apache.hadoop.fs.Path(address).toUri();
    if (uri.getScheme().equals("file")) return Path.of(uri.getPath());
    if (!RENAMING.contains(uri.getScheme()))
      throw new IllegalArgumentException(
          "Cannot store in "
              + address
              + ": "
              + uri.getScheme()
              + " knows no rename in one step; store on hdfs:// or on this machine, reports to"
              + " ingest may lie there");
    return new HadoopFiles(settings, uri.getScheme()).getPath(uri);
  }
}
