package org.gongkai.jobs.spark.files;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;

/** A Hadoop file system for Java; it stays open as long as the process. */
final class HadoopFileSystem extends FileSystem {
  private final HadoopFiles provider;
  private final String root;

  /**
   * A file system.
   *
   * @param root scheme and authority, such as {@code hdfs://name:8020}
   */
  HadoopFileSystem(HadoopFiles provider, String root) {
    this.provider = provider;
    this.root = root;
  }

  String root() {
    return root;
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public Path getPath(String first, String... more) {
    return HadoopPath.of(this, String.join("/", first, String.join("/", more)));
  }

  @Override
  public String getSeparator() {
    return "/";
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return List.of(getPath("/"));
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return Set.of("basic");
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException("Cannot close " + root);
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return List.of();
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    throw new UnsupportedOperationException("Cannot match " + pattern + " on " + root);
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    throw new UnsupportedOperationException("Cannot look up users of " + root);
  }

  @Override
  public WatchService newWatchService() {
    throw new UnsupportedOperationException("Cannot watch " + root);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HadoopFileSystem system && system.root.equals(root);
  }

  @Override
  public int hashCode() {
    return root.hashCode();
  }
}
