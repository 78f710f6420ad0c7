package org.gongkai.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.extract.DocumentLimits;
import org.gongkai.landing.container.ContainerLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineReaderTest {
  private static final String SOUND =
      """
      document:
        bytes: 5000
        seconds: 30
        characters: 1000
        cells: 200
      container:
        depth: 3
        entries: 400
        expansion: 50
        free_bytes: 6000
      isolation:
        in_process: [text/html, image/*]
        memory_mib: 256
        documents: 7
      snapshots:
        kept: 4
        most_lost_agency_years: 0.1
        most_lost_cells: 0
      """;

  @TempDir Path conf;

  private final Problems problems = new Problems();

  private Pipeline read(String yaml) throws IOException {
    Path file = Files.writeString(conf.resolve("pipeline.yaml"), yaml);
    return PipelineReader.read(new ConfFile(file, problems)).orElseThrow();
  }

  private List<String> problems(String yaml) throws IOException {
    Path file = Files.writeString(conf.resolve("pipeline.yaml"), yaml);
    assertThat(PipelineReader.read(new ConfFile(file, problems))).isEmpty();
    return problems.sorted().stream().map(p -> p.line() + ": " + p.message()).toList();
  }

  @Test
  void everyKeyIsBound() throws IOException {
    Pipeline pipeline = read(SOUND);
    assertThat(pipeline.limits()).isEqualTo(new DocumentLimits(5000, 30, 1000, 200));
    assertThat(pipeline.containers()).isEqualTo(new ContainerLimits(3, 400, 5000, 50, 6000));
    assertThat(pipeline.isolation().inProcess()).containsExactly("text/html", "image/*");
    assertThat(pipeline.isolation().memoryMib()).isEqualTo(256);
    assertThat(pipeline.isolation().documents()).isEqualTo(7);
    assertThat(pipeline.snapshots()).isEqualTo(new SnapshotPolicy(4, 0.1, 0));
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aLimitThatIsNoNumberAndATypeThatIsNoneAreNamedWithTheirLine() throws IOException {
    String broken =
        SOUND
            .replace("5000", "64 MB")
            .replace("seconds: 30", "seconds: 0")
            .replace("image/*", "pdf")
            .replace("0.1", "10%");
    assertThat(problems(broken))
        .containsExactly(
            "2: Cannot use '64 MB'; write a whole number from 1 to 2147483647",
            "3: Cannot use '0'; write a whole number from 1 to 2147483647",
            "12: Cannot use the media type 'pdf'; write it like text/html or text/*",
            "17: Cannot use '10%'; write a share from 0 to 1, such as 0.02");
  }

  @Test
  void anUnknownAndAMissingKeyAreNamed() throws IOException {
    assertThat(problems(SOUND.replace("  cells", "  cels")))
        .containsExactly(
            "0: Cannot find a value for 'document.cells'; add it",
            "5: Cannot use the key 'cels'; allowed are [bytes, cells, characters, seconds]");
  }

  @Test
  void howOftenAChildIsRenewedDecidesNoResult() throws IOException {
    String results = read(SOUND).decidesResults();
    assertThat(read(SOUND.replace("7", "8")).decidesResults()).isEqualTo(results);
    assertThat(read(SOUND.replace("256", "512")).decidesResults()).isNotEqualTo(results);
    assertThat(read(SOUND.replace("30", "31")).decidesResults()).isNotEqualTo(results);
    assertThat(read(SOUND.replace("400", "401")).decidesResults()).isNotEqualTo(results);
    assertThat(read(SOUND.replace("image/*", "image/png")).decidesResults()).isNotEqualTo(results);
  }
}
