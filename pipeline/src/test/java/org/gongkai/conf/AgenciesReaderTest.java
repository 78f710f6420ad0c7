package org.gongkai.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgenciesReaderTest {
  @TempDir Path conf;

  @Test
  void everyProblemIsReportedWithItsLine() throws IOException {
    copy();
    Path regions = conf.resolve("regions");
    Files.writeString(
        regions.resolve("areacodes_history.csv"),
        """
        code,province,prefecture,name,level,valid_from,valid_to,successors
        320000,江苏省,,江苏省,province,1981,,
        320300,江苏省,徐州市,徐州市,prefecture,soon,,
        3203,江苏省,徐州市,鼓楼区,county,1983,,
        """);
    Files.writeString(regions.resolve("counties_and_zones_2023.csv"), "code,name\n");
    Files.writeString(
        regions.resolve("townships_2023.csv"), "code,name,county_code,province_code,city_code\n");
    Files.writeString(regions.resolve("aliases.csv"), "alias,code\n苏,320000\n锡盟,152500\n");
    Files.writeString(
        conf.resolve("agencies").resolve("agencies.csv"),
        """
        agency_id,name,aliases,region_code,level,function_code,valid_from,valid_to,successor_id
        320000:x:1,甲,,320000,province,other,,,320000:x:2
        320000:x:1,乙,,999999,province,other,early,,
        """);
    assertThat(problems())
        .containsExactly(
            "agencies/agencies.csv:2: Cannot find the agency 320000:x:2",
            "agencies/agencies.csv:3: Cannot use an id twice: 320000:x:1",
            "agencies/agencies.csv:3: Cannot find the division 999999",
            "agencies/agencies.csv:3: Cannot read a year in valid_from: early",
            "regions/aliases.csv:3: Cannot find the division 152500",
            "regions/areacodes_history.csv:3: Cannot read the division {code=320300,"
                + " province=江苏省, prefecture=徐州市, name=徐州市, level=prefecture,"
                + " valid_from=soon, valid_to=, successors=}",
            "regions/areacodes_history.csv:4: Cannot read the division {code=3203,"
                + " province=江苏省, prefecture=徐州市, name=鼓楼区, level=county, valid_from=1983,"
                + " valid_to=, successors=}",
            "regions/counties_and_zones_2023.csv:1: Cannot read the header [code, name]; expected"
                + " [code, name, city_code, province_code]");
  }

  @Test
  void keyThatIsLeftOutIsReported() throws IOException {
    copy();
    Path words = conf.resolve("agencies").resolve("words.yaml");
    Files.writeString(words, Files.readString(words).replaceFirst("(?m)^government:.*$", ""));
    assertThat(problems())
        .containsExactly("agencies/words.yaml: Cannot find a value for 'government'; add it");
  }

  @Test
  void keyThatIsUnknownIsReported() throws IOException {
    copy();
    Path words = conf.resolve("agencies").resolve("words.yaml");
    Files.writeString(words, Files.readString(words) + "\nnew_key: 1\n");
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("agencies/words.yaml:")
        .contains("new_key");
  }

  @Test
  void wordOfTwoFunctionsIsReported() throws IOException {
    copy();
    Path functions = conf.resolve("agencies").resolve("functions.csv");
    Files.writeString(functions, "function_code,key\neducation,教育\nsports,教育\n");
    assertThat(problems()).containsExactly("agencies/functions.csv:3: Cannot use a key twice: 教育");
  }

  private Stream<String> problems() {
    Problems problems = new Problems();
    AgenciesReader.read(conf, UnaryOperator.identity(), problems);
    return problems.sorted().stream().map(p -> p.toString().substring((conf + "/").length()));
  }

  private void copy() throws IOException {
    for (String folder : new String[] {"agencies", "regions"}) {
      Files.createDirectories(conf.resolve(folder));
      try (Stream<Path> files = Files.list(Path.of("..", "conf", folder))) {
        for (Path file : files.toList())
          Files.copy(file, conf.resolve(folder).resolve(file.getFileName()));
      }
    }
  }
}
