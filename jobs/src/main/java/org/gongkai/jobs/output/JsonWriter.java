package org.gongkai.jobs.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.query.QueryException;
import org.gongkai.query.Rows;

/**
 * An array of objects, one a line, null for null. Numbers are numbers; those that JSON has no
 * spelling for (NaN, Infinity) are texts.
 */
final class JsonWriter implements RowsWriter {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  @Override
  public void write(Rows rows, Writer out) throws IOException {
    requireDistinct(rows.columns());
    try (JsonGenerator json = MAPPER.createGenerator(out)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter(""));
      String before = "[\n";
      while (rows.next()) {
        json.writeRaw(before);
        writeObject(rows, json);
        before = ",\n";
      }
      json.writeRaw(before.equals("[\n") ? "[]\n" : "\n]\n");
    }
  }

  private static void requireDistinct(List<Rows.Column> columns) {
    Set<String> names = new HashSet<>();
    for (Rows.Column column : columns)
      if (!names.add(column.name()))
        throw new QueryException(
            QueryException.Kind.STATEMENT,
            "Cannot write JSON: two columns are named '%s'; rename one with AS."
                .formatted(column.name()));
  }

  private static void writeObject(Rows rows, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < rows.columns().size(); i++) {
      json.writeFieldName(rows.columns().get(i).name());
      write(rows.value(i), json);
    }
    json.writeEndObject();
  }

  private static void write(Optional<?> optional, JsonGenerator json) throws IOException {
    Object value = optional.orElse(null);
    if (value == null) json.writeNull();
    else if (value instanceof BigDecimal number) json.writeNumber(number);
    else if (value instanceof List<?> list) writeArray(list, json);
    else if (value instanceof Map<?, ?> map) writeMap(map, json);
    else json.writePOJO(value);
  }

  private static void writeArray(List<?> list, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Object member : list) write((Optional<?>) member, json);
    json.writeEndArray();
  }

  private static void writeMap(Map<?, ?> map, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      json.writeFieldName(entry.getKey().toString());
      write((Optional<?>) entry.getValue(), json);
    }
    json.writeEndObject();
  }
}
