package org.gongkai.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gongkai.conf.TestConf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AgencyIdentifierTest {
  private static final AgencyIdentifier IDENTIFIER = TestConf.identifier();

  /**
   * Whose report it is, as of a year and with what stands beside the name; without a region nobody,
   * with candidates a tie between exactly these, {@code *} for any.
   */
  @ParameterizedTest
  @CsvFileSource(resources = "/agencies/identities.csv", numLinesToSkip = 1)
  void nameIsIdentifiedOrTiesAsItShould(
      String name,
      String hint,
      String host,
      String areaCode,
      String postcode,
      int year,
      String region,
      String function,
      String level,
      String official,
      String candidates) {
    AgencyResolution found =
        IDENTIFIER.identify(
            new AgencyClues(
                Optional.of(name),
                Optional.ofNullable(hint),
                year,
                Optional.ofNullable(host),
                "landing/a.html",
                Optional.empty(),
                Optional.ofNullable(areaCode),
                Optional.ofNullable(postcode)));
    if (region != null) {
      assertThat(found).isInstanceOf(AgencyResolution.Resolved.class);
      Agency agency = ((AgencyResolution.Resolved) found).agency();
      String code = agency.regionCode();
      assertThat(region.endsWith("*") ? code.substring(0, region.length() - 1) + "*" : code)
          .isEqualTo(region);
      assertThat(List.of(agency.functionCode(), agency.level(), agency.name()))
          .containsExactly(function, level, official);
      return;
    }
    assertThat(found).isNotInstanceOf(AgencyResolution.Resolved.class);
    if (candidates == null) return;
    assertThat(found).isInstanceOf(AgencyResolution.Tied.class);
    String codes =
        ((AgencyResolution.Tied) found)
            .places().stream().map(Region::regionCode).collect(Collectors.joining(" "));
    assertThat(candidates.equals("*") ? "*" : codes).isEqualTo(candidates);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/agencies/functions.csv", numLinesToSkip = 1)
  void organsDoWhatTheTaxonomySays(String organ, String function) {
    AgencyResolution found = IDENTIFIER.identify(AgencyClues.ofName("故城县" + organ, 2020));
    assertThat(((AgencyResolution.Resolved) found).agency().functionCode()).isEqualTo(function);
  }

  private static final AgencyClues CLUES =
      new AgencyClues(
          Optional.of("鼓楼区教育局"),
          Optional.empty(),
          2020,
          Optional.of("www.gl.example.cn"),
          "crawl/gl/1.html",
          Optional.of("014000001/2021-00003"),
          Optional.empty(),
          Optional.empty());

  private static Binding binding(String printed, String host, String path, String index) {
    return new Binding(
        "identities.csv:2",
        Optional.ofNullable(printed),
        Optional.ofNullable(host),
        Optional.ofNullable(path),
        Optional.ofNullable(index),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.of("320302"),
        "seen on the site");
  }

  private static AgencyResolution identified(AgencyClues clues, Binding... bindings) {
    return new AgencyIdentifier(TestConf.agencies(), List.of(bindings), Whereabouts.NONE)
        .identify(clues);
  }

  @Test
  void lineForANameAndAPlaceIdentifiesWhatHasBoth() {
    for (Binding binding :
        List.of(
            binding("鼓楼区教育局", "example.cn", null, null),
            binding("鼓楼区教育局", null, "crawl/gl/", null),
            binding("鼓楼区教育局", null, null, "014000001/"),
            binding(null, "www.gl.example.cn", null, null))) {
      AgencyResolution found = identified(CLUES, binding);
      assertThat(found).isInstanceOf(AgencyResolution.Resolved.class);
      AgencyResolution.Resolved resolved = (AgencyResolution.Resolved) found;
      assertThat(resolved.agency().regionCode()).isEqualTo("320302");
      assertThat(resolved.evidence()).contains("Identified by identities.csv:2: seen on the site");
    }
  }

  @Test
  void lineForAnotherPlaceLeavesTheTie() {
    assertThat(
            identified(
                CLUES,
                binding("鼓楼区教育局", "ample.cn", null, null),
                binding("鼓楼区教育局", null, "crawl/x/", null),
                binding("鼓楼区民政局", null, "crawl/gl/", null),
                binding(null, null, null, "02")))
        .isInstanceOf(AgencyResolution.Tied.class);
  }

  @Test
  void lineForAPlaceSpeaksNotAgainstAPrintedName() {
    AgencyClues printed = AgencyClues.ofName("南京市鼓楼区教育局", 2020);
    AgencyResolution found = identified(printed, binding(null, null, "", null));
    assertThat(((AgencyResolution.Resolved) found).agency().regionCode()).isEqualTo("320106");
  }

  @Test
  void linesThatMeanTwoBodiesAreATie() {
    Binding other =
        new Binding(
            "identities.csv:3",
            Optional.empty(),
            Optional.of("example.cn"),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.of("鼓楼区教育局"),
            Optional.of("350102"),
            "seen on the site");
    assertThat(identified(CLUES, binding(null, null, "crawl/", null), other))
        .isInstanceOf(AgencyResolution.Tied.class);
  }
}
