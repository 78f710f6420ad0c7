package org.gongkai.jobs.spark;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** Values of Parquet rows as feeds take them. */
final class ParquetValues {
  /** The Julian day of 1970-01-01, from which the old timestamps of 96 bits count. */
  private static final int JULIAN_1970 = 2_440_588;

  private static final int DAY_AT = 8;

  private ParquetValues() {}

  /**
   * What stands under a name.
   *
   * @param name of a column; a dot leads into a group
   * @return text, number, bytes or day; empty for null and for lists
   */
  static Optional<Object> value(Group row, String name) {
    int dot = name.indexOf('.');
    String first = dot < 0 || row.getType().containsField(name) ? name : name.substring(0, dot);
    if (!row.getType().containsField(first)) return Optional.empty();
    if (row.getFieldRepetitionCount(first) != 1) return Optional.empty();
    Type type = row.getType().getType(first);
    if (first.equals(name))
      return type.isPrimitive() ? primitive(row, name, type.asPrimitiveType()) : Optional.empty();
    return type.isPrimitive()
        ? Optional.empty()
        : value(row.getGroup(first, 0), name.substring(dot + 1));
  }

  private static Optional<Object> primitive(Group row, String name, PrimitiveType type) {
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    return switch (type.getPrimitiveTypeName()) {
      case BINARY ->
          Optional.of(meaning == null ? row.getBinary(name, 0).getBytes() : row.getString(name, 0));
      case INT32 ->
          Optional.of(
              meaning instanceof DateLogicalTypeAnnotation
                  ? LocalDate.ofEpochDay(row.getInteger(name, 0))
                  : (Object) row.getInteger(name, 0));
      case INT64 ->
          Optional.of(
              meaning instanceof TimestampLogicalTypeAnnotation time
                  ? day(row.getLong(name, 0), time.getUnit())
                  : (Object) row.getLong(name, 0));
      case INT96 -> Optional.of(julian(row.getInt96(name, 0).getBytes()));
      case FLOAT -> Optional.of(row.getFloat(name, 0));
      case DOUBLE -> Optional.of(row.getDouble(name, 0));
      case BOOLEAN, FIXED_LEN_BYTE_ARRAY -> Optional.empty();
    };
  }

  private static LocalDate day(long count, TimeUnit unit) {
    ChronoUnit counted =
        switch (unit) {
          case MILLIS -> ChronoUnit.MILLIS;
          case MICROS -> ChronoUnit.MICROS;
          case NANOS -> ChronoUnit.NANOS;
        };
    return Instant.EPOCH.plus(count, counted).atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static LocalDate julian(byte[] nanosAndDay) {
    int day = ByteBuffer.wrap(nanosAndDay).order(ByteOrder.LITTLE_ENDIAN).getInt(DAY_AT);
    return LocalDate.ofEpochDay(day - JULIAN_1970);
  }
}
