package org.gongkai.jobs.spark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gongkai.conf.SnapshotPolicy;
import org.gongkai.correct.Corrections;
import org.gongkai.extract.DocumentLimits;
import org.gongkai.fact.Section;
import org.gongkai.landing.container.ContainerLimits;
import org.gongkai.landing.container.ContainerRules;
import org.gongkai.landing.container.Feed;
import org.gongkai.landing.container.Feeds;
import org.gongkai.operation.BatchSize;
import org.gongkai.vocabulary.Agency;
import org.gongkai.vocabulary.AgencyResolution;
import org.gongkai.vocabulary.Breakdown;
import org.gongkai.vocabulary.Category;
import org.gongkai.vocabulary.Comparability;
import org.gongkai.vocabulary.Region;
import org.gongkai.vocabulary.Succession;
import org.gongkai.warehouse.BuildInputs;
import org.gongkai.warehouse.IngestPlan;

/** A small configuration: every name is an agency, save one that is tied and one unknown. */
final class Samples {
  static final ContainerRules CONTAINERS =
      new ContainerRules(
          new Feeds(
              List.of(
                  new Feed(
                      "default",
                      List.of("*.jsonl", "*.parquet"),
                      Map.of(
                          Feed.Field.URL, List.of("url"),
                          Feed.Field.TEXT, List.of("text"),
                          Feed.Field.AGENCY, List.of("agency"),
                          Feed.Field.FETCHED_AT, List.of("fetched_at"))))),
          ContainerLimits.STANDARD);

  private Samples() {}

  static Knowledge knowledge(String fingerprint) {
    return knowledge(fingerprint, "builder", new SnapshotPolicy(3, 1, 1));
  }

  static Knowledge knowledge(String fingerprint, String builder, SnapshotPolicy policy) {
    IngestPlan.Reader reader = new IngestPlan.Reader(fingerprint, new Corrections(List.of()));
    return new Knowledge(
        new Terms(fingerprint, reader, CONTAINERS, builder, List.of(), Optional.empty()),
        DocumentLimits.STANDARD,
        new LineProcessor(fingerprint),
        inputs(),
        policy,
        new CheckStep(List.of(), List.of(), Path.of("../conf/views"), Set.of()),
        BatchSize.STANDARD);
  }

  static BuildInputs inputs() {
    return new BuildInputs(
        (name, hint, year) -> resolve(name),
        Succession.NONE,
        List.of(
            new Region(
                "110000", "北京市", "北京市", "province", "", 1949, OptionalInt.empty(), List.of())),
        List.of(new Category(Section.REQUEST, "received", 1, "", "本年新收", "received", "", "item")),
        List.of(new Breakdown(Section.REQUEST, "total", 7, "总计", "total", "item")),
        List.of(
            new Comparability(
                Section.REQUEST, "received", "total", "2019", "2021", "same", "one row in both")));
  }

  private static AgencyResolution resolve(String name) {
    if (name.equals("朝阳区"))
      return new AgencyResolution.Tied(List.of("北京市朝阳区 110105", "长春市朝阳区 220104"));
    if (name.equals("某局")) return new AgencyResolution.Unknown("no region is named");
    return new AgencyResolution.Resolved(
        new Agency(
            "110000:" + name + ":1",
            name,
            List.of(name + "人民政府"),
            "110000",
            "county",
            "government",
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty()));
  }
}
