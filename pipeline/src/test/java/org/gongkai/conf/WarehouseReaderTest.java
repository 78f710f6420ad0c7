package org.gongkai.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseReaderTest {
  private static final String SOUND =
      """
      catalog:
        name: lake
        type: rest
        warehouse: s3://bucket/lake
        namespace: gongkai
        properties:
          uri: http://catalog:8181
      """;

  @TempDir Path conf;

  private final Problems problems = new Problems();

  private Optional<Catalog> read(String text) throws IOException {
    Path file = Files.writeString(conf.resolve("warehouse.yaml"), text);
    return WarehouseReader.read(new ConfFile(file, problems));
  }

  private List<String> messages() {
    return problems.sorted().stream().map(ConfProblem::message).toList();
  }

  @Test
  void withoutTheFileThereIsNoCatalog() {
    ConfFile file = new ConfFile(conf.resolve("warehouse.yaml"), problems);
    assertThat(WarehouseReader.read(file)).isEmpty();
    assertThat(messages()).isEmpty();
  }

  @Test
  void allSettingsGoToTheCatalog() throws IOException {
    Catalog catalog = read(SOUND).orElseThrow();
    assertThat(catalog.name()).isEqualTo("lake");
    assertThat(catalog.namespace()).isEqualTo("gongkai");
    assertThat(catalog.settings())
        .isEqualTo(
            Map.of("type", "rest", "warehouse", "s3://bucket/lake", "uri", "http://catalog:8181"));
  }

  @Test
  void whatSparkOrIcebergWouldNotTakeIsAProblem() throws IOException {
    assertThat(read(SOUND.replace("rest", "delta").replace("name: lake", "name: My Lake")))
        .isEmpty();
    assertThat(messages())
        .containsExactlyInAnyOrder(
            "Cannot use the name 'My Lake'; write it in lower case, as in gongkai",
            "Cannot use the type 'delta'; Iceberg has [glue, hadoop, hive, jdbc, nessie, rest]");
  }

  @Test
  void anUnknownKeyIsAProblem() throws IOException {
    assertThat(read(SOUND.replace("namespace", "database"))).isEmpty();
    assertThat(messages()).isNotEmpty();
  }
}
