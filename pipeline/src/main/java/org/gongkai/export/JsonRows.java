package org.gongkai.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.query.Rows;

/** An array of objects in UTF-8, one a line; null is null, numbers are plain and exact. */
final class JsonRows {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private JsonRows() {}

  /** Writes all rows and flushes; returns how many there were. */
  static long write(Rows rows, List<Column> columns, OutputStream out) throws IOException {
    long count = 0;
    try (JsonGenerator json = MAPPER.createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter(""));
      json.writeRaw("[\n");
      while (rows.next()) {
        if (count++ > 0) json.writeRaw(",\n");
        json.writePOJO(object(rows, columns));
      }
      json.writeRaw(count > 0 ? "\n]\n" : "]\n");
    }
    return count;
  }

  private static Map<String, Object> object(Rows rows, List<Column> columns) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++)
      object.put(columns.get(i).name(), bare(rows.value(i).orElse(null)));
    return object;
  }

  private static Object bare(Object value) {
    if (value instanceof Optional<?> some) return bare(some.orElse(null));
    if (value instanceof List<?> list) {
      List<Object> bare = new ArrayList<>();
      for (Object member : list) bare.add(bare(member));
      return bare;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> bare = new LinkedHashMap<>();
      map.forEach((key, member) -> bare.put(key.toString(), bare(member)));
      return bare;
    }
    return value;
  }
}
