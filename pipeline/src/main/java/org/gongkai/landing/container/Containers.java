package org.gongkai.landing.container;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.Inside;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.ListedFile;
import org.gongkai.landing.Storage;
import org.gongkai.landing.container.ContainerFormat.Resume;

/**
 * The front door to containers: which documents a listed file holds, and their bytes. Safe for many
 * threads.
 */
public final class Containers {
  private final Storage storage;
  private final ContainerLimits limits;
  private final List<ContainerFormat> formats;

  /**
   * Containers of all kinds known here.
   *
   * @param rules how they are opened
   * @param further kinds that need libraries of their own
   */
  public Containers(Storage storage, ContainerRules rules, List<ContainerFormat> further) {
    this.storage = storage;
    this.limits = rules.limits();
    ContainerFormat tar = new TarFormat();
    ContainerFormat lines = new JsonLinesFormat(rules.feeds(), limits);
    formats = new ArrayList<>(List.of(new ZipFormat(limits), new WarcFormat()));
    formats.add(new GzipFormat(List.of(tar, lines)));
    formats.addAll(List.of(tar, lines));
    formats.addAll(further);
  }

  /**
   * Lands a listed file: itself, or, if it is a container, each document in it. One pass over the
   * bytes, of which at most one document is in memory at a time.
   *
   * @return at least one; each with its hash, or with the obstacle that leaves it without
   */
  public List<LandedFile> land(ListedFile listed) {
    if (listed.obstacle().isPresent()) return List.of(ContentHash.land(listed, storage));
    try {
      Optional<ContainerWalk> walk = open(listed.path(), listed.landingPath());
      if (walk.isEmpty()) return List.of(ContentHash.land(listed, storage));
      try (ContainerWalk open = walk.get()) {
        return new ContainerLanding(listed).land(open);
      }
    } catch (IOException | RuntimeException e) {
      return List.of(ContainerLanding.blocked(listed, e));
    }
  }

  /**
   * A walk through all documents of a file; empty when it is no container.
   *
   * @param path as in {@link ListedFile#path}
   * @param landingPath the file's own
   * @throws IOException when it is one and cannot be opened
   */
  public Optional<ContainerWalk> open(String path, String landingPath) throws IOException {
    return open(path, landingPath, Chosen.ALL, Resume.BEGINNING);
  }

  /**
   * A walk through chosen documents of a container: one pass, from the first of them if it can be
   * had directly, to the last.
   *
   * @param wanted at least one, in the order of the container
   */
  public Optional<ContainerWalk> open(String path, String landingPath, List<Inside> wanted)
      throws IOException {
    Inside first = wanted.get(0);
    Resume from =
        first.start().isPresent()
            ? new Resume(first.steps().get(0), first.start().getAsLong())
            : Resume.BEGINNING;
    return open(path, landingPath, Chosen.of(wanted), from);
  }

  private Optional<ContainerWalk> open(String path, String landingPath, Chosen chosen, Resume from)
      throws IOException {
    Expansion expansion = new Expansion(limits.expanded(storage.size(path)));
    Source source = new StoredSource(storage, path, landingPath, expansion);
    return open(formats, source, from)
        .map(cursor -> new ContainerWalk(formats, limits, cursor, source, chosen));
  }

  /**
   * The landing path of the file that a document lies in: the part before that mark at which the
   * path of the file ends, too, since names of files may have marks.
   *
   * @param path of the file, as in {@link ListedFile#path}
   */
  public static String containerOf(String path, LandingFile document) {
    String whole = document.landingPath();
    String slashed = "/" + path.replace('\\', '/');
    for (int mark = whole.indexOf(LandingFile.IN_CONTAINER);
        mark >= 0;
        mark = whole.indexOf(LandingFile.IN_CONTAINER, mark + 1))
      if (slashed.endsWith("/" + whole.substring(0, mark))) return whole.substring(0, mark);
    return whole;
  }

  static Optional<EntryCursor> open(List<ContainerFormat> formats, Source source, Resume from)
      throws IOException {
    for (ContainerFormat format : formats) {
      Optional<EntryCursor> cursor = format.open(source, from);
      if (cursor.isPresent()) return cursor;
    }
    return Optional.empty();
  }
}
