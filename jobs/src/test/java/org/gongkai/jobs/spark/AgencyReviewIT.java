package org.gongkai.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.jobs.Main;
import org.gongkai.query.Row;
import org.gongkai.query.Warehouse;
import org.gongkai.warehouse.ProcessedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The shipped configuration, and a line that a person adds to it. */
@ExtendWith(SparkExtension.class)
class AgencyReviewIT {
  private static final Path SHIPPED = Path.of("..", "conf");
  private static final Path SAMPLE = Path.of("..", "data", "samples", "hongze-district-2023.txt");

  @TempDir Path root;

  @Test
  void lineOfTheReviewIdentifiesWithoutReadingAgain(SparkExtension.Shared shared)
      throws IOException {
    shared.stop(); // the command opens its own
    copyConf();
    World world =
        new World(root)
            .file("gl/1.txt", report("鼓楼区教育局"))
            .file("other/2.txt", report("鼓楼区教育局") + "\n以上。\n")
            .file("other/3.txt", report("徐州市教育局"));
    assertThat(ingest(world)).isEqualTo(4);
    assertThat(answer("select candidates, line from agency_review where line like '%/gl/%'"))
        .singleElement()
        .satisfies(row -> assertThat(row.textOrBlank("candidates")).contains("(320302)"));
    String line =
        answer("select line from agency_review where line like '%/gl/%'")
            .get(0)
            .textOrBlank("line");
    List<ProcessedStore.Batch> read = world.processed().batches();

    Path identities = root.resolve("conf/agencies/identities.csv");
    String before = Files.readString(identities);
    Files.writeString(identities, line + "\n", StandardOpenOption.APPEND);
    assertThat(ingest(world)).isNotIn(0, 4);

    String filled = line.substring(0, line.length() - "?,?".length()) + "320302,its folder is 徐州's";
    Files.writeString(identities, before + filled + "\n");
    assertThat(ingest(world)).isEqualTo(4);
    assertThat(world.processed().batches()).isEqualTo(read);
    assertThat(
            answer(
                "select landing_path || ' ' || status || ' ' || coalesce(a.name, '') as became,"
                    + " r.reason from report r left join dim_agency a using (agency_id)"
                    + " order by 1"))
        .extracting(row -> row.textOrBlank("became"))
        .containsExactly(
            "gl/1.txt published 徐州市鼓楼区教育局",
            "other/2.txt unidentified ",
            "other/3.txt published 徐州市教育局");
    assertThat(answer("select reason from report where landing_path = 'gl/1.txt'"))
        .extracting(row -> row.textOrBlank("reason"))
        .containsExactly("Identified by conf/agencies/identities.csv:2: its folder is 徐州's");
  }

  private static String report(String agency) throws IOException {
    return Files.readString(SAMPLE)
        .replaceFirst("(?m)^编写单位.*$", "数据统计期限自")
        .replace("洪泽区人民政府", agency);
  }

  private int ingest(World world) {
    return Main.run(
        "--quiet",
        "--conf=" + root.resolve("conf"),
        "--data=" + root.resolve("data"),
        "ingest",
        "--ocr=off",
        world.landing().toString());
  }

  private List<Row> answer(String query) {
    try (Warehouse warehouse =
        Warehouse.open(root.resolve("data/warehouse"), root.resolve("conf/views"))) {
      return warehouse.select(query);
    }
  }

  private void copyConf() throws IOException {
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve("conf").resolve(SHIPPED.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
