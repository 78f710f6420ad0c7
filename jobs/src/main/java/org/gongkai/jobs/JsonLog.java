package org.gongkai.jobs;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is told to a collector of logs: a JSON object a line, with time, level, run and event.
 *
 * @param out where the lines go
 * @param runId of the run; empty outside of one
 */
record JsonLog(PrintWriter out, String runId) {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** How urgent a line is. */
  enum Level {
    INFO,
    WARN,
    ERROR
  }

  /** Writes one line. */
  void line(Instant time, Level level, String event, String message, Map<String, ?> fields) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("time", time.toString());
    line.put("level", level.name());
    if (!runId.isEmpty()) line.put("run", runId);
    line.put("event", event);
    line.put("message", message);
    line.putAll(fields);
    out.println(text(line));
    out.flush();
  }

  private static String text(Map<String, ?> line) {
    try {
      return MAPPER.writeValueAsString(line);
    } catch (JacksonException e) {
      throw new IllegalStateException("Cannot write a line of the log as JSON", e);
    }
  }
}
