package org.gongkai.reading;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gongkai.landing.Inside;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.container.ContainerWalk;
import org.gongkai.landing.container.Containers;
import org.gongkai.landing.container.Document;
import org.gongkai.process.ProcessedReport;

/** Reads chosen documents of one container in one pass. Each of them has an outcome. */
final class ContainerReading implements Iterator<List<ProcessedReport>> {
  private final GuardedReader reader;
  private final Map<List<Integer>, LandingFile> wanted = new LinkedHashMap<>();
  private Optional<ContainerWalk> walk;
  private String end = "Cannot read it: its container changed while the run was going on";

  /**
   * A reading of documents.
   *
   * @param documents of one container, in its order; at least one
   */
  ContainerReading(List<LandedFile> documents, GuardedReader reader, Containers containers) {
    this.reader = reader;
    List<Inside> places = documents.stream().map(d -> d.inside().orElseThrow()).toList();
    for (int i = 0; i < documents.size(); i++)
      wanted.put(places.get(i).steps(), documents.get(i).file());
    String path = documents.get(0).listed().path();
    try {
      String container = Containers.containerOf(path, documents.get(0).file());
      walk = containers.open(path, container, places);
    } catch (IOException | RuntimeException e) {
      walk = Optional.empty();
      end = "Cannot open its container: " + e.getMessage();
    }
  }

  @Override
  public boolean hasNext() {
    return !wanted.isEmpty();
  }

  @Override
  public List<ProcessedReport> next() {
    if (wanted.isEmpty()) throw new NoSuchElementException();
    Optional<Document> document = document();
    if (document.isEmpty()) return missing();
    LandingFile file = wanted.remove(document.get().inside().orElseThrow().steps());
    if (wanted.isEmpty()) close();
    return document
        .get()
        .obstacle()
        .map(obstacle -> List.of(reader.failed(file, obstacle)))
        .orElseGet(() -> reader.read(file, document.get().bytes()));
  }

  /** The next one that is wanted; empty behind the last. */
  private Optional<Document> document() {
    while (walk.isPresent()) {
      Optional<Document> document = walk.get().next();
      if (document.isEmpty()) close();
      else if (document.get().inside().isEmpty()) end = document.get().obstacle().orElse(end);
      else if (wanted.containsKey(document.get().inside().get().steps())) return document;
    }
    return Optional.empty();
  }

  private List<ProcessedReport> missing() {
    List<Integer> steps = wanted.keySet().iterator().next();
    return List.of(reader.failed(wanted.remove(steps), end));
  }

  private void close() {
    walk.ifPresent(ContainerWalk::close);
    walk = Optional.empty();
  }
}
