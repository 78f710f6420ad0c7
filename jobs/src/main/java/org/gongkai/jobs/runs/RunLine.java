package org.gongkai.jobs.runs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of {@code runs.jsonl}: what was known of a run at one moment. What is not known is left
 * out, null here; a later line of the same run adds to the earlier ones.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RunLine(
    String run,
    String at,
    String command,
    String job,
    String due,
    @JsonProperty("pid") Long process,
    String processStarted,
    String ended,
    Integer exitCode,
    String result,
    String message,
    List<String> notices,
    Integer given,
    @JsonProperty("new") Integer fresh,
    Integer changed,
    Integer again,
    Integer read,
    Integer failed,
    Map<String, Integer> reports,
    String snapshot) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // of a later version
          .build();

  /** The line; empty if it is none, as a power cut leaves it. */
  static Optional<RunLine> read(String text) {
    try {
      RunLine line = MAPPER.readValue(text, RunLine.class);
      return Optional.ofNullable(line).filter(l -> l.run() != null && l.at() != null);
    } catch (JacksonException e) {
      return Optional.empty(); // the log counts them as damaged
    }
  }

  String text() {
    try {
      return MAPPER.writeValueAsString(this);
    } catch (JacksonException e) {
      throw new IllegalStateException("Cannot write the run " + run + " as JSON", e);
    }
  }
}
