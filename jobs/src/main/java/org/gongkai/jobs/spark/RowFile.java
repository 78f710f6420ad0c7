package org.gongkai.jobs.spark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.execution.datasources.parquet.SparkToParquetSchemaConverter;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.gongkai.query.Rows;
import org.gongkai.query.StoredViews;
import org.gongkai.warehouse.Table;

/**
 * Writes rows that are in memory to one Parquet file. A Spark job for each of a dozen small tables
 * would take longer than all the rest of a small run.
 */
final class RowFile {
  private RowFile() {}

  /**
   * Writes the file.
   *
   * @param schema strings, integers, dates, instants and arrays of strings; a null is left out
   */
  static void write(Path file, StructType schema, List<Row> rows) throws IOException {
    MessageType type = new SparkToParquetSchemaConverter(SQLConf.get()).convert(schema);
    try (ParquetWriter<Row> writer = new Builder(new LocalOutputFile(file), type).build()) {
      for (Row row : rows) writer.write(row);
    }
    ParquetFooter.sort(file);
  }

  /**
   * Writes the rows of a view.
   *
   * @return how many there were
   */
  static long write(Path file, Table view, StoredViews stored) throws IOException {
    StructType schema = new StructType();
    for (Map.Entry<String, String> column : stored.columns(view).entrySet())
      schema = schema.add(column.getKey(), type(column.getValue()));
    MessageType type = new SparkToParquetSchemaConverter(SQLConf.get()).convert(schema);
    long written = 0;
    try (Rows rows = stored.rows(view);
        ParquetWriter<Row> writer = new Builder(new LocalOutputFile(file), type).build()) {
      Object[] values = new Object[schema.size()];
      for (; rows.next(); written++) {
        for (int i = 0; i < values.length; i++) values[i] = rows.value(i).orElse(null);
        writer.write(RowFactory.create(values));
      }
    }
    ParquetFooter.sort(file);
    return written;
  }

  private static DataType type(String duckDb) {
    return DataType.fromDDL(duckDb.equals("VARCHAR") ? "STRING" : duckDb);
  }

  private static final class Builder extends ParquetWriter.Builder<Row, Builder> {
    private final MessageType type;

    Builder(OutputFile file, MessageType type) {
      super(file);
      this.type = type;
      withConf(new PlainParquetConfiguration()); // Hadoop's own takes longer to read than to write
      withCompressionCodec(CompressionCodecName.ZSTD);
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract all the same
    protected WriteSupport<Row> getWriteSupport(Configuration configuration) {
      return new RowSupport(type);
    }

    @Override
    protected WriteSupport<Row> getWriteSupport(ParquetConfiguration configuration) {
      return new RowSupport(type);
    }
  }

  private static final class RowSupport extends WriteSupport<Row> {
    private final MessageType type;
    private RecordConsumer out;

    RowSupport(MessageType type) {
      this.type = type;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract all the same
    public WriteContext init(Configuration configuration) {
      return new WriteContext(type, Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
      return new WriteContext(type, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
      out = consumer;
    }

    @Override
    public void write(Row row) {
      out.startMessage();
      for (int i = 0; i < row.size(); i++) if (!row.isNullAt(i)) field(i, row.get(i));
      out.endMessage();
    }

    private void field(int index, Object value) {
      String name = type.getFieldName(index);
      out.startField(name, index);
      if (value instanceof String[] texts) list(List.of(texts));
      else if (value instanceof Collection<?> texts) list(texts);
      else if (value instanceof BigDecimal number) out.addBinary(decimal(index, number));
      else single(value);
      out.endField(name, index);
    }

    /** The unscaled number in as many bytes as the type has. */
    private Binary decimal(int index, BigDecimal number) {
      PrimitiveType own = type.getType(index).asPrimitiveType();
      int scale = ((DecimalLogicalTypeAnnotation) own.getLogicalTypeAnnotation()).getScale();
      byte[] digits = number.setScale(scale).unscaledValue().toByteArray();
      byte[] bytes = new byte[own.getTypeLength()];
      Arrays.fill(bytes, 0, bytes.length - digits.length, (byte) (number.signum() < 0 ? -1 : 0));
      System.arraycopy(digits, 0, bytes, bytes.length - digits.length, digits.length);
      return Binary.fromConstantByteArray(bytes);
    }

    private void single(Object value) {
      if (value instanceof String text) out.addBinary(Binary.fromString(text));
      else if (value instanceof Integer number) out.addInteger(number);
      else if (value instanceof LocalDate day) out.addInteger((int) day.toEpochDay());
      else if (value instanceof Instant time)
        out.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, time));
      else throw new IllegalArgumentException("Cannot write a " + value.getClass());
    }

    /** The three levels of a Parquet list. */
    private void list(Collection<?> values) {
      out.startGroup();
      if (!values.isEmpty()) {
        out.startField("list", 0);
        for (Object value : values) element(value);
        out.endField("list", 0);
      }
      out.endGroup();
    }

    private void element(Object value) {
      out.startGroup();
      out.startField("element", 0);
      single(value);
      out.endField("element", 0);
      out.endGroup();
    }
  }
}
