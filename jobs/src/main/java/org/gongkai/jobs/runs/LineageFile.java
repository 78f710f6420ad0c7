package org.gongkai.jobs.runs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.openlineage.client.OpenLineage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Events of runs as OpenLineage defines them, one line of JSON each.
 *
 * @param file grows by a line an event
 * @param namespace of the job
 * @param version of the program, in the producer
 */
public record LineageFile(Path file, String namespace, String version) {
  // The client's own mapper wants a module beside Spark's Jackson.
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  /**
   * What a run works on.
   *
   * @param inputs addresses of the folders and files that it was given
   * @param warehouse address of the folder of the tables
   * @param tables rows of the tables that it wrote; empty while and where it wrote none
   */
  public record Datasets(List<String> inputs, String warehouse, Map<String, Long> tables) {
    public Datasets {
      inputs = List.copyOf(inputs);
      tables = Map.copyOf(tables);
    }
  }

  /** A run begins. */
  public void begin(Run run, Datasets datasets) throws IOException {
    append(OpenLineage.RunEvent.EventType.START, run.started(), run, datasets);
  }

  /** A run has ended: COMPLETE when what was there is published or waits, FAIL otherwise. */
  public void end(Run run, Datasets datasets) throws IOException {
    Run.End end = run.end().orElseThrow();
    boolean complete = run.isGood() || end.result() == RunResult.HELD;
    append(
        complete ? OpenLineage.RunEvent.EventType.COMPLETE : OpenLineage.RunEvent.EventType.FAIL,
        end.time(),
        run,
        datasets);
  }

  private void append(OpenLineage.RunEvent.EventType type, Instant time, Run run, Datasets datasets)
      throws IOException {
    OpenLineage terms = new OpenLineage(URI.create("urn:gongkai:" + version));
    OpenLineage.RunEvent event =
        terms
            .newRunEventBuilder()
            .eventType(type)
            .eventTime(time.atZone(ZoneOffset.UTC))
            .run(run(terms, run))
            .job(terms.newJobBuilder().namespace(namespace).name(run.command()).build())
            .inputs(datasets.inputs().stream().map(address -> input(terms, address)).toList())
            .outputs(
                datasets.tables().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(table -> output(terms, run, datasets.warehouse(), table))
                    .toList())
            .build();
    TextFiles.append(file, MAPPER.writeValueAsString(event));
  }

  private OpenLineage.Run run(OpenLineage terms, Run run) {
    OpenLineage.RunFacetsBuilder facets =
        terms
            .newRunFacetsBuilder()
            .processing_engine(
                terms
                    .newProcessingEngineRunFacetBuilder()
                    .name("gongkai")
                    .version(version)
                    .build());
    run.end()
        .flatMap(Run.End::message)
        .ifPresent(
            message ->
                facets.errorMessage(
                    terms
                        .newErrorMessageRunFacetBuilder()
                        .message(message)
                        .programmingLanguage("JAVA")
                        .build()));
    UUID id = UUID.nameUUIDFromBytes(run.id().getBytes(StandardCharsets.UTF_8));
    return terms.newRunBuilder().runId(id).facets(facets.build()).build();
  }

  private static OpenLineage.InputDataset input(OpenLineage terms, String address) {
    return terms.newInputDatasetBuilder().namespace("file").name(address).build();
  }

  private static OpenLineage.OutputDataset output(
      OpenLineage terms, Run run, String warehouse, Map.Entry<String, Long> table) {
    OpenLineage.DatasetFacetsBuilder facets = terms.newDatasetFacetsBuilder();
    run.end()
        .flatMap(Run.End::snapshot)
        .ifPresent(
            id ->
                facets.version(
                    terms.newDatasetVersionDatasetFacetBuilder().datasetVersion(id).build()));
    return terms
        .newOutputDatasetBuilder()
        .namespace("file")
        .name(warehouse + "/" + table.getKey())
        .facets(facets.build())
        .outputFacets(
            terms
                .newOutputDatasetOutputFacetsBuilder()
                .outputStatistics(
                    terms
                        .newOutputStatisticsOutputDatasetFacetBuilder()
                        .rowCount(table.getValue())
                        .build())
                .build())
        .build();
  }
}
