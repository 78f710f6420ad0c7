package org.gongkai.jobs.spark;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.gongkai.jobs.spark.files.DataFolder;

/** Where processed reports and snapshots are stored, on whatever file system. */
public final class DataFolders {
  // One letter is a drive, not a scheme.
  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);

  private DataFolders() {}

  /** Whether a path names its file system. */
  static boolean hasScheme(String path) {
    return SCHEME.matcher(path).matches();
  }

  /**
   * A folder of this machine, or with a scheme of another file system. Throws {@link
   * IllegalArgumentException} for one on which nothing can be published in one step.
   */
  public static Path of(String path) {
    return hasScheme(path) ? DataFolder.of(path, Storages.settings()) : Path.of(path);
  }
}
