package org.gongkai.jobs.spark.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Options.Rename;

/**
 * What stores do with files, on a Hadoop file system: list, read, write, rename in one step,
 * delete. A file is on the disks of the cluster when it is closed. There are no links.
 */
final class HadoopFiles extends FileSystemProvider {
  private final Configuration settings;
  private final String scheme;

  HadoopFiles(Configuration settings, String scheme) {
    this.settings = settings;
    this.scheme = scheme;
  }

  private org.apache.hadoop.fs.FileSystem system(HadoopPath path) throws IOException {
    return org.apache.hadoop.fs.FileSystem.get(path.hadoop().toUri(), settings);
  }

  @Override
  public String getScheme() {
    return scheme;
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    return getFileSystem(uri);
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
    return new HadoopFileSystem(this, uri.getScheme() + "://" + authority);
  }

  @Override
  public Path getPath(URI uri) {
    return getFileSystem(uri).getPath("/" + uri.getPath());
  }

  @Override
  public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
    HadoopPath file = HadoopPath.of(path);
    status(file);
    return system(file).open(file.hadoop());
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    if (options.contains(StandardOpenOption.WRITE))
      throw new UnsupportedOperationException("Cannot write within " + path);
    HadoopPath file = HadoopPath.of(path);
    return new HadoopChannel(system(file).open(file.hadoop()), status(file).getLen());
  }

  /** A new file, or one in the place of another; nothing is ever appended. */
  @Override
  public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
    HadoopPath file = HadoopPath.of(path);
    boolean fresh = Arrays.asList(options).contains(StandardOpenOption.CREATE_NEW);
    try {
      return new SyncedOutput(system(file).create(file.hadoop(), !fresh));
    } catch (org.apache.hadoop.fs.FileAlreadyExistsException e) {
      throw new FileAlreadyExistsException(path.toString());
    }
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path path, DirectoryStream.Filter<? super Path> filter) throws IOException {
    HadoopPath folder = HadoopPath.of(path);
    if (!status(folder).isDirectory()) throw new NotDirectoryException(path.toString());
    FileStatus[] all;
    try {
      all = system(folder).listStatus(folder.hadoop());
    } catch (FileNotFoundException e) {
      throw new NoSuchFileException(path.toString());
    }
    List<Path> entries = Arrays.stream(all).map(s -> path.resolve(s.getPath().getName())).toList();
    return new Entries(entries.stream().filter(entry -> accepts(filter, entry)).toList());
  }

  private static boolean accepts(DirectoryStream.Filter<? super Path> filter, Path entry) {
    try {
      return filter.accept(entry);
    } catch (IOException e) {
      throw new java.nio.file.DirectoryIteratorException(e);
    }
  }

  @Override
  public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
    HadoopPath folder = HadoopPath.of(path);
    if (system(folder).exists(folder.hadoop()))
      throw new FileAlreadyExistsException(path.toString());
    if (!system(folder).mkdirs(folder.hadoop())) throw new IOException("Cannot make " + path);
  }

  @Override
  public void delete(Path path) throws IOException {
    HadoopPath file = HadoopPath.of(path);
    boolean isFull =
        status(file).isDirectory() && system(file).listStatus(file.hadoop()).length > 0;
    if (isFull) throw new DirectoryNotEmptyException(path.toString());
    if (!system(file).delete(file.hadoop(), false)) throw new NoSuchFileException(path.toString());
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    try (InputStream in = newInputStream(source);
        OutputStream out = newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
      in.transferTo(out);
    }
  }

  /** In one step, always. */
  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    HadoopPath from = HadoopPath.of(source);
    boolean replaces = Arrays.asList(options).contains(StandardCopyOption.REPLACE_EXISTING);
    FileContext context = FileContext.getFileContext(from.hadoop().toUri(), settings);
    context.rename(
        from.hadoop(), HadoopPath.of(target).hadoop(), replaces ? Rename.OVERWRITE : Rename.NONE);
  }

  @Override
  public boolean isSameFile(Path one, Path other) {
    return one.toAbsolutePath().equals(other.toAbsolutePath());
  }

  @Override
  public boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  @Override
  public FileStore getFileStore(Path path) {
    throw new UnsupportedOperationException("Cannot tell the disk of " + path);
  }

  /** Whether it is there; what may be done is told by doing it. */
  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    status(HadoopPath.of(path));
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    throw new UnsupportedOperationException("Cannot change the attributes of " + path);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return type.cast(new HadoopAttributes(status(HadoopPath.of(path))));
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) {
    throw new UnsupportedOperationException("Cannot list the attributes of " + path);
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
    throw new UnsupportedOperationException("Cannot change the attributes of " + path);
  }

  private FileStatus status(HadoopPath path) throws IOException {
    try {
      return system(path).getFileStatus(path.hadoop());
    } catch (FileNotFoundException e) {
      throw new NoSuchFileException(path.toString());
    }
  }
}
