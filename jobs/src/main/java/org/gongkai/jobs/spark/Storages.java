package org.gongkai.jobs.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.gongkai.landing.LocalStorage;
import org.gongkai.landing.Storage;

/**
 * Every file system that paths may name: those with a scheme such as {@code hdfs://} are Hadoop's,
 * others lie on this machine. Hadoop reads its settings from the class path.
 */
final class Storages implements Storage {
  // One letter is a drive, not a scheme.
  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);

  private final Storage local = new LocalStorage();

  /** Whether a path is Hadoop's. */
  static boolean isHadoop(String path) {
    return SCHEME.matcher(path).matches();
  }

  /** The file system of a path with a scheme. */
  static FileSystem hadoop(String path) throws IOException {
    return FileSystem.get(new Path(path).toUri(), settings());
  }

  private static Configuration settings() {
    return new Configuration();
  }

  @Override
  public InputStream open(String path, long offset) throws IOException {
    if (!isHadoop(path)) return local.open(path, offset);
    FSDataInputStream in = hadoop(path).open(new Path(path));
    in.seek(offset);
    return in;
  }

  @Override
  public boolean isOnDisk(String path) {
    return !isHadoop(path);
  }

  @Override
  public SeekableByteChannel channel(String path) throws IOException {
    if (!isHadoop(path)) return local.channel(path);
    return new HadoopChannel(hadoop(path).open(new Path(path)), size(path));
  }

  @Override
  public long size(String path) throws IOException {
    return isHadoop(path) ? hadoop(path).getFileStatus(new Path(path)).getLen() : local.size(path);
  }
}
