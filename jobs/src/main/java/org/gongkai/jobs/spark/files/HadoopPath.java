package org.gongkai.jobs.spark.files;

import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A path on a Hadoop file system; printed with scheme and authority.
 *
 * @param system whose path it is
 * @param isAbsolute whether it begins at the root; others only name what is below another path
 * @param names from the root, or from the path that it is to be resolved against
 */
record HadoopPath(HadoopFileSystem system, boolean isAbsolute, List<String> names) implements Path {
  HadoopPath {
    names = List.copyOf(names);
  }

  /** A path from text without scheme; empty names are left out. */
  static HadoopPath of(HadoopFileSystem system, String text) {
    List<String> names = new ArrayList<>();
    for (String name : text.split("/")) if (!name.isEmpty()) names.add(name);
    return new HadoopPath(system, text.startsWith("/"), names);
  }

  /** The same as Hadoop names it. */
  org.apache.hadoop.fs.Path hadoop() {
    return new org.apache.hadoop.fs.Path(system.root() + local());
  }

  private String local() {
    return (isAbsolute ? "/" : "") + String.join("/", names);
  }

  private HadoopPath with(boolean absolute, List<String> others) {
    return new HadoopPath(system, absolute, others);
  }

  static HadoopPath of(Path path) {
    if (path instanceof HadoopPath hadoop) return hadoop;
    throw new ProviderMismatchException("Cannot use " + path + " on a cluster");
  }

  @Override
  public FileSystem getFileSystem() {
    return system;
  }

  @Override
  public Path getRoot() {
    return isAbsolute ? with(true, List.of()) : null;
  }

  @Override
  public Path getFileName() {
    return names.isEmpty() ? null : getName(names.size() - 1);
  }

  @Override
  public Path getParent() {
    if (names.isEmpty() || (names.size() == 1 && !isAbsolute)) return null;
    return with(isAbsolute, names.subList(0, names.size() - 1));
  }

  @Override
  public int getNameCount() {
    return names.size();
  }

  @Override
  public Path getName(int index) {
    return subpath(index, index + 1);
  }

  @Override
  public Path subpath(int from, int to) {
    return with(false, names.subList(from, to));
  }

  @Override
  public boolean startsWith(Path other) {
    return other instanceof HadoopPath head
        && head.system.equals(system)
        && head.isAbsolute == isAbsolute
        && head.names.size() <= names.size()
        && names.subList(0, head.names.size()).equals(head.names);
  }

  @Override
  public boolean endsWith(Path other) {
    if (!(other instanceof HadoopPath tail) || tail.names.size() > names.size()) return false;
    if (tail.isAbsolute) return equals(tail);
    return names.subList(names.size() - tail.names.size(), names.size()).equals(tail.names);
  }

  @Override
  public Path normalize() {
    List<String> left = new ArrayList<>();
    for (String name : names) {
      boolean up = name.equals("..") && !left.isEmpty() && !left.get(left.size() - 1).equals("..");
      if (up) left.remove(left.size() - 1);
      else if (!name.equals(".") && !(name.equals("..") && isAbsolute)) left.add(name);
    }
    return with(isAbsolute, left);
  }

  @Override
  public Path resolve(Path other) {
    HadoopPath below = of(other);
    if (below.isAbsolute) return below;
    List<String> all = new ArrayList<>(names);
    all.addAll(below.names);
    return with(isAbsolute, all);
  }

  @Override
  public Path relativize(Path other) {
    HadoopPath below = of(other);
    if (!below.startsWith(this))
      throw new IllegalArgumentException("Cannot find " + other + " below " + this);
    return with(false, below.names.subList(names.size(), below.names.size()));
  }

  @Override
  public URI toUri() {
    return hadoop().toUri();
  }

  @Override
  public Path toAbsolutePath() {
    return isAbsolute ? this : with(true, names);
  }

  @Override
  public Path toRealPath(LinkOption... options) {
    return toAbsolutePath().normalize();
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
    throw new UnsupportedOperationException("Cannot watch " + this);
  }

  @Override
  public int compareTo(Path other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HadoopPath path
        && path.system.equals(system)
        && path.isAbsolute == isAbsolute
        && path.names.equals(names);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }

  @Override
  public String toString() {
    String text = names.stream().collect(Collectors.joining("/"));
    return isAbsolute ? system.root() + "/" + text : text;
  }
}
