package org.gongkai.jobs.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchFilesTest {
  private static final Instant BORN = Instant.parse("2026-11-30T18:30:40Z");

  @TempDir Path data;

  @Test
  void metricsAreTheFiguresOfTheLastRun() throws IOException {
    Path file = data.resolve("metrics/gongkai.prom");
    Run run = RunLogTest.ended("r1", 4, RunResult.PUBLISHED, Optional.of("s1"));
    new MetricsFile(file)
        .write(
            run,
            new MetricsFile.Surroundings(
                run.end().map(Run.End::time), Optional.of(BORN), true, 1024));
    assertThat(Files.readString(file))
        .contains(
            "# TYPE gongkai_run_exit_code gauge",
            "\ngongkai_run_exit_code 4.0\n",
            "\ngongkai_run_duration_seconds 41.0\n",
            "\ngongkai_run_documents{state=\"new\"} 3.0\n",
            "\ngongkai_run_documents{state=\"failed\"} 1.0\n",
            "\ngongkai_run_reports{status=\"published\"} 11.0\n",
            "\ngongkai_run_result{result=\"published\"} 1.0\n",
            "\ngongkai_run_result{result=\"held\"} 0.0\n",
            "\ngongkai_held 1.0\n",
            "\ngongkai_good_timestamp_seconds 1.780165841E9\n".replace("1.780165841", seconds(run)),
            "\ngongkai_disk_free_bytes 1024.0\n");
    assertThat(Files.list(file.getParent())).containsExactly(file);
  }

  private static String seconds(Run run) {
    String digits = String.valueOf(run.end().orElseThrow().time().getEpochSecond());
    return digits.charAt(0) + "." + digits.substring(1);
  }

  @Test
  void eventsNameInputsAndTables() throws IOException {
    Path file = data.resolve("events.jsonl");
    LineageFile lineage = new LineageFile(file, "offices", "0.1.0");
    Run run = RunLogTest.ended("r1", 4, RunResult.PUBLISHED, Optional.of("s1"));
    List<String> inputs = List.of("/srv/landing");
    lineage.begin(run, new LineageFile.Datasets(inputs, "/srv/warehouse", Map.of()));
    lineage.end(run, new LineageFile.Datasets(inputs, "/srv/warehouse", Map.of("report", 12L)));
    lineage.end(
        RunLogTest.ended("r2", 70, RunResult.FAILED, Optional.empty()),
        new LineageFile.Datasets(inputs, "/srv/warehouse", Map.of()));
    List<JsonNode> events = events(file);
    assertThat(events)
        .extracting(e -> e.get("eventType").asText())
        .containsExactly("START", "COMPLETE", "FAIL");
    assertThat(events.get(0).at("/run/runId")).isEqualTo(events.get(1).at("/run/runId"));
    assertThat(events.get(1).at("/job/namespace").asText()).isEqualTo("offices");
    assertThat(events.get(1).at("/job/name").asText()).isEqualTo("ingest");
    assertThat(events.get(1).at("/inputs/0/name").asText()).isEqualTo("/srv/landing");
    assertThat(events.get(1).at("/outputs/0/name").asText()).isEqualTo("/srv/warehouse/report");
    assertThat(events.get(1).at("/outputs/0/facets/version/datasetVersion").asText())
        .isEqualTo("s1");
    assertThat(events.get(1).at("/outputs/0/outputFacets/outputStatistics/rowCount").asLong())
        .isEqualTo(12);
    assertThat(events.get(2).at("/run/facets/errorMessage/message").asText()).isEqualTo("1 failed");
  }

  private static List<JsonNode> events(Path file) throws IOException {
    JsonMapper mapper = new JsonMapper();
    List<JsonNode> events = new java.util.ArrayList<>();
    for (String line : Files.readAllLines(file)) events.add(mapper.readTree(line));
    return events;
  }
}
