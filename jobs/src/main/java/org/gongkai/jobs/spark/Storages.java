package org.gongkai.jobs.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.gongkai.jobs.spark.files.HadoopChannel;
import org.gongkai.landing.LocalStorage;
import org.gongkai.landing.Storage;
import scala.Tuple2;

/**
 * Every file system that paths may name: those with a scheme such as {@code hdfs://} are Hadoop's,
 * others lie on this machine.
 */
final class Storages implements Storage {
  // The last one is as good as any: it is compared before it is used.
  private static volatile Settings last;

  private final Storage local = new LocalStorage();

  /** Whether a path is Hadoop's. */
  static boolean isHadoop(String path) {
    return DataFolders.hasScheme(path);
  }

  /** The file system of a path with a scheme. */
  static FileSystem hadoop(String path) throws IOException {
    return FileSystem.get(new Path(path).toUri(), settings());
  }

  /** Hadoop's own, and what Spark was given under {@code spark.hadoop}, on every machine. */
  static Configuration settings() {
    SparkConf given = SparkEnv.get() == null ? new SparkConf() : SparkEnv.get().conf();
    Settings known = last;
    if (known == null || !known.isOf(given)) last = known = Settings.of(given);
    return known.hadoop();
  }

  /** Reading the settings costs more than opening a file. */
  private record Settings(List<Tuple2<String, String>> given, Configuration hadoop) {
    static Settings of(SparkConf conf) {
      return new Settings(List.of(conf.getAll()), SparkHadoopUtil.get().newConfiguration(conf));
    }

    boolean isOf(SparkConf conf) {
      return given.equals(List.of(conf.getAll()));
    }
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
