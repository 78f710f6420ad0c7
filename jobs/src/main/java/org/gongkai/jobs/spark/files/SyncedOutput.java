package org.gongkai.jobs.spark.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.StreamCapabilities;

/** A new file, on the disks of the cluster when it is closed. */
final class SyncedOutput extends FilterOutputStream {
  private final FSDataOutputStream file;

  SyncedOutput(FSDataOutputStream file) {
    super(file);
    this.file = file;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    file.write(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    if (file.hasCapability(StreamCapabilities.HSYNC)) file.hsync();
    file.close();
  }
}
