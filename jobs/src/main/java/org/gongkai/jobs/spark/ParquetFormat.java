package org.gongkai.jobs.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.gongkai.landing.container.ContainerFormat;
import org.gongkai.landing.container.Entry;
import org.gongkai.landing.container.EntryCursor;
import org.gongkai.landing.container.Feed;
import org.gongkai.landing.container.FeedRow;
import org.gongkai.landing.container.Feeds;
import org.gongkai.landing.container.Source;

/** A feed with a row a document, of which only the columns of the feed are read. */
record ParquetFormat(Feeds feeds) implements ContainerFormat {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

  @Override
  public Optional<EntryCursor> open(Source source, Resume from) throws IOException {
    byte[] head = source.head();
    Optional<Feed> feed = feeds.of(source.name());
    if (feed.isEmpty() || !Arrays.equals(Arrays.copyOf(head, MAGIC.length), MAGIC))
      return Optional.empty();
    return Optional.of(new Cursor(feed.get(), new ChannelFile(source::channel)));
  }

  private static final class Cursor implements EntryCursor {
    private final Feed feed;
    private final ParquetReader<Group> rows;
    private int index;

    Cursor(Feed feed, InputFile file) throws IOException {
      this.feed = feed;
      Configuration projection = new Configuration(false);
      projection.set(ReadSupport.PARQUET_READ_SCHEMA, columns(file, feed).toString());
      rows = new Rows(file).withConf(projection).build();
    }

    private static MessageType columns(InputFile file, Feed feed) throws IOException {
      try (ParquetFileReader reader = ParquetFileReader.open(file)) {
        MessageType all = reader.getFileMetaData().getSchema();
        List<Type> known = all.getFields().stream().filter(t -> feed.isUsed(t.getName())).toList();
        return new MessageType(all.getName(), known);
      }
    }

    @Override
    public Optional<Entry> next() throws IOException {
      Group row = rows.read();
      if (row == null) return Optional.empty();
      int number = index++;
      String place = "row-" + index;
      return Optional.of(
          new FeedRow(
                  feed, number, OptionalLong.empty(), place, name -> ParquetValues.value(row, name))
              .entry());
    }

    @Override
    public void close() throws IOException {
      rows.close();
    }
  }

  private static final class Rows extends ParquetReader.Builder<Group> {
    Rows(InputFile file) {
      super(file);
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }
}
