package org.gongkai.jobs.spark.files;

import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** The entries of a folder, all in memory. */
record Entries(List<Path> paths) implements DirectoryStream<Path> {

  @Override
  public Iterator<Path> iterator() {
    return paths.iterator();
  }

  @Override
  public void close() {}
}
