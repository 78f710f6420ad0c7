package org.gongkai.jobs.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.landing.LandingListing;
import org.gongkai.landing.LandingProblem;
import org.gongkai.landing.ListedFile;
import org.gongkai.landing.container.ContainerRules;
import org.gongkai.landing.container.Containers;

/** What a run was given, on whatever file system it lies. */
public final class Landings {
  private Landings() {}

  /** Lists folders and files; a path with a scheme is Hadoop's. */
  public static LandingListing of(List<String> paths) {
    List<Path> local = paths.stream().filter(p -> !Storages.isHadoop(p)).map(Path::of).toList();
    LandingListing listed = LandingListing.of(local);
    List<ListedFile> files = new ArrayList<>(listed.files());
    List<LandingProblem> problems = new ArrayList<>(listed.problems());
    paths.stream()
        .filter(Storages::isHadoop)
        .distinct()
        .forEach(p -> new HadoopListing(p, problems).list(files));
    return new LandingListing(
        files.stream()
            .distinct()
            .sorted(Comparator.comparing(ListedFile::batch).thenComparing(ListedFile::landingPath))
            .toList(),
        problems);
  }

  /** Every kind of container, on every file system. */
  public static Containers containers(ContainerRules rules) {
    return new Containers(new Storages(), rules, List.of(new ParquetFormat(rules.feeds())));
  }
}
