package org.gongkai.jobs.spark;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** Something that opens as a channel, as Parquet reads files. */
record ChannelFile(Opening opening) implements InputFile {
  /** Opens the channel, each time anew. */
  @FunctionalInterface
  interface Opening {
    SeekableByteChannel channel() throws IOException;
  }

  @Override
  public long getLength() throws IOException {
    try (SeekableByteChannel channel = opening.channel()) {
      return channel.size();
    }
  }

  @Override
  public SeekableInputStream newStream() throws IOException {
    SeekableByteChannel channel = opening.channel();
    return new DelegatingSeekableInputStream(Channels.newInputStream(channel)) {
      @Override
      public long getPos() throws IOException {
        return channel.position();
      }

      @Override
      public void seek(long position) throws IOException {
        channel.position(position);
      }
    };
  }
}
