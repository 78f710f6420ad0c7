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
        agency_id,name,aliases,region_code,level,function_code,valid_from,valid_to
        320000:x:1,甲,,320000,province,other,,
        320000:x:1,乙,,999999,country,others,early,
        320000:x:2,丙,甲,320000,province,other,2020,2019
        """);
    for (String table : new String[] {"hosts", "area_codes", "postcodes"}) {
      Path file = regions.resolve(table + ".csv");
      Files.writeString(file, Files.readString(file).lines().limit(1).toList().get(0) + "\n");
    }
    Path lineage = conf.resolve("agencies").resolve("lineage.csv");
    Files.writeString(lineage, "predecessor_id,successor_id,year,kind,reason\n");
    assertThat(problems())
        .containsExactly(
            "agencies/agencies.csv:3: Cannot read a year in valid_from: early",
            "agencies/agencies.csv:3: Cannot use the level 'country'; known are [central, province,"
                + " prefecture, county, zone, township]",
            "agencies/agencies.csv:3: Cannot find the function others in functions.csv",
            "agencies/agencies.csv:3: Cannot find the division 999999",
            "agencies/agencies.csv:3: Cannot use an id twice: 320000:x:1",
            "agencies/agencies.csv:4: Cannot end in 2019 before it begins in 2020",
            "agencies/agencies.csv:4: Cannot use the name 甲 in years in which 320000:x:1 bears it:"
                + " part them by valid_from and valid_to",
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
    String shipped = Files.readString(functions);
    Files.writeString(functions, shipped + "sports,教育\n");
    assertThat(problems())
        .containsExactly(
            "agencies/functions.csv:"
                + (shipped.lines().count() + 1)
                + ": Cannot use a key twice: 教育");
  }

  @Test
  void brokenLineageIsReportedAtOnce() throws IOException {
    copy();
    Files.writeString(
        conf.resolve("agencies").resolve("lineage.csv"),
        """
        predecessor_id,successor_id,year,kind,reason
        100000:health:moh,100000:health:nhfpc,2013,merge,reform of 2013
        100000:health:nhfpc,100000:health:nhc,2018,rename,
        100000:health:nhfpc,100000:health:none,2018,rename,reform of 2018
        100000:health:nhfpc,100000:health:moh,2018,rename,reform of 2018
        100000:health:moh,100000:health:nhfpc,2013,merge,reform of 2013
        100000:health:npfpc,100000:health:nhfpc,2014,merge,reform of 2013
        100000:health:npfpc,100000:health:nhc,2013,join,reform of 2013
        100000:civil_affairs:mca,100000:veterans:mva,2017,transfer,reform of 2018
        100000:health:nhfpc,100000:health:nhc,,rename,reform of 2018
        """);
    assertThat(problems())
        .containsExactly(
            "agencies/lineage.csv:3: Cannot leave the reason empty",
            "agencies/lineage.csv:4: Cannot find the agency 100000:health:none in agencies.csv",
            "agencies/lineage.csv:5: Cannot let 100000:health:nhfpc pass on to its own predecessor"
                + " 100000:health:moh",
            "agencies/lineage.csv:6: Cannot use twice: 100000:health:moh passes on to"
                + " 100000:health:nhfpc",
            "agencies/lineage.csv:7: Cannot end 100000:health:npfpc in 2014: write valid_to 2013 in"
                + " agencies.csv, or the kind transfer",
            "agencies/lineage.csv:8: Cannot use the kind 'join'; known are [rename, merge, split,"
                + " transfer]",
            "agencies/lineage.csv:9: Cannot pass on to 100000:veterans:mva in 2017: it begins in"
                + " 2018",
            "agencies/lineage.csv:10: Cannot leave the year empty");
  }

  @Test
  void brokenReformsAreReportedAtOnce() throws IOException {
    copy();
    Files.writeString(
        conf.resolve("agencies").resolve("reforms.csv"),
        """
        before,after,first_year,last_year,kind,reason
        扶贫,乡村振兴,2021,2022,rename,reform of 2021
        乡村振兴,扶贫,2023,2022,rename,reform of 2023
        ,自然资源,2018,2020,merge,
        """);
    assertThat(problems())
        .containsExactly(
            "agencies/reforms.csv:3: Cannot end in 2022 before it begins in 2023",
            "agencies/reforms.csv:3: Cannot let 乡村振兴 pass on to its own predecessor 扶贫",
            "agencies/reforms.csv:4: Cannot leave the words before empty",
            "agencies/reforms.csv:4: Cannot leave the reason empty");
  }

  @Test
  void identityThatIsNotFinishedOrSaysTooLittleIsRefused() throws IOException {
    copy();
    Files.writeString(
        conf.resolve("agencies").resolve("identities.csv"),
        """
        printed,host,path,index_number,first_year,last_year,agency,region,reason
        鼓楼区教育局,,crawl/gl/,,,,,?,?
        鼓楼区教育局,,,,,,,320302,seen on the site
        公安局,,,,,,,320302,seen on the site
        城关镇人民政府,,,,,,,320302,seen on the site
        ,,,,,,某局,320302,seen on the site
        鼓楼区教育局,,crawl/gl/,,2020,2019,,320302,seen on the site
        鼓楼区教育局,,crawl/gl/,,,,,999999,seen on the site
        鼓楼区教育局,,crawl/gl/,,,,,130421,seen on the site
        鼓楼区教育局,,crawl/gl/,,,2019,,320302,seen on the site
        鼓楼区教育局,,crawl/gl/,,2019,,,350102,seen on the site
        测试市,,,,,,徐州市鼓楼区教育局,320302,the site masks its names
        ,gl.example.cn,,,,,,,seen on the site
        ,gl.example.cn,,,,,100000:health:nhc,,seen on the site
        """);
    assertThat(problems())
        .containsExactly(
            "agencies/identities.csv:2: Cannot use ? as the region: write what is known for sure",
            "agencies/identities.csv:2: Cannot use ? as the reason: write what is known for sure",
            "agencies/identities.csv:3: Cannot bind \"鼓楼区教育局\" by its name alone, which others"
                + " bear too: add host, path or index_number",
            "agencies/identities.csv:4: Cannot bind \"公安局\" by its name alone, which others bear"
                + " too: add host, path or index_number",
            "agencies/identities.csv:5: Cannot bind \"城关镇人民政府\" by its name alone, which others"
                + " bear too: add host, path or index_number",
            "agencies/identities.csv:6: Cannot tell which documents are meant: give printed, host,"
                + " path or index_number",
            "agencies/identities.csv:7: Cannot end in 2019 before it begins in 2020",
            "agencies/identities.csv:8: Cannot find the division 999999",
            "agencies/identities.csv:9: Cannot find \"鼓楼区教育局\" in 130421: The name lies in"
                + " 江苏省南京市鼓楼区, not in 河北省邯郸市邯郸县",
            "agencies/identities.csv:11: Cannot use what line 10 says of the same documents",
            "agencies/identities.csv:13: Cannot leave the region empty: only a body with an id in"
                + " agencies.csv has one");
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
