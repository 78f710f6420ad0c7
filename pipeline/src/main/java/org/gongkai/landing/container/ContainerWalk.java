package org.gongkai.landing.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.landing.Inside;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.container.ContainerFormat.Resume;

/**
 * Walks once through the documents of a container and of those inside it. Never throws for what is
 * in the container: what cannot be read is a document with an obstacle, and the walk goes on behind
 * it as far as it can.
 */
public final class ContainerWalk implements Closeable {
  private final List<ContainerFormat> formats;
  private final ContainerLimits limits;
  private final Chosen chosen;
  private final Deque<Level> levels = new ArrayDeque<>();
  private final String container;
  private int entries;

  /** One container of those that are open. */
  private static final class Level {
    private final EntryCursor cursor;
    private final Source source;
    private final String path;
    private final Inside inside;
    private final EntryAddress addresses = new EntryAddress();
    private boolean isEmpty = true;

    Level(EntryCursor cursor, Source source, String path, Inside inside) {
      this.cursor = cursor;
      this.source = source;
      this.path = path;
      this.inside = inside;
    }

    boolean isOutermost() {
      return inside.steps().isEmpty();
    }

    Inside inside(Entry entry) {
      List<Integer> steps = new ArrayList<>(inside.steps());
      steps.add(entry.index());
      return new Inside(steps, isOutermost() ? entry.start() : inside.start());
    }
  }

  ContainerWalk(
      List<ContainerFormat> formats,
      ContainerLimits limits,
      EntryCursor cursor,
      Source source,
      Chosen chosen) {
    this.formats = formats;
    this.limits = limits;
    this.chosen = chosen;
    container = source.name();
    levels.push(new Level(cursor, source, container, new Inside(List.of(), OptionalLong.empty())));
  }

  /** The next document, or place where none can be read; empty at the end. */
  public Optional<Document> next() {
    while (!levels.isEmpty()) {
      Optional<Document> found = step(levels.peek());
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  private Optional<Document> step(Level level) {
    try {
      Optional<Entry> entry = level.cursor.next();
      if (entry.isEmpty() || isOver(level, entry.get())) return end(level);
      return entry(level, entry.get());
    } catch (Expansion.Exceeded e) {
      return Optional.of(stop(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      end(level);
      String how = level.isEmpty ? "Cannot open it: " : "Cannot read it to its end: ";
      return Optional.of(Document.blocked(level.path, how + Fault.of(e)));
    }
  }

  private boolean isOver(Level level, Entry entry) {
    return level.isOutermost() && chosen.isOver(entry.index());
  }

  private Optional<Document> end(Level level) {
    levels.pop();
    close(level);
    boolean isAll = chosen == Chosen.ALL;
    return level.isEmpty && isAll
        ? Optional.of(Document.blocked(level.path, "Cannot find a document in it"))
        : Optional.empty();
  }

  private Document stop(String why) {
    while (!levels.isEmpty()) close(levels.pop());
    return Document.blocked(container, "Cannot read it to its end: " + why);
  }

  private Optional<Document> entry(Level level, Entry entry) throws IOException {
    Inside inside = level.inside(entry);
    if (!chosen.holds(inside.steps())) return Optional.empty();
    boolean archive = level.cursor.isNameUnique();
    Optional<String> fault = archive ? EntryAddress.fault(entry.name()) : Optional.empty();
    if (archive && fault.isEmpty() && EntryAddress.isHidden(entry.name())) return Optional.empty();
    level.isEmpty = false;
    if (++entries > limits.entries())
      return Optional.of(stop("it holds more than " + limits.entries() + " entries"));
    Document place = place(level, entry, inside, archive && fault.isEmpty());
    Optional<String> obstacle = fault.or(entry::obstacle);
    return obstacle.isPresent()
        ? Optional.of(place.blocked(obstacle.get()))
        : content(level, entry, place);
  }

  private Document place(Level level, Entry entry, Inside inside, boolean isPath) {
    String name = isPath ? EntryAddress.path(entry.name()) : entry.name();
    String address = level.path + LandingFile.IN_CONTAINER + EntryAddress.shown(name);
    return new Document(
        level.addresses.distinct(address),
        address,
        level.cursor.isNameUnique(),
        Optional.of(inside),
        new byte[0],
        entry.metadata(),
        Optional.empty());
  }

  /** Reads a document, or goes down into a container. */
  private Optional<Document> content(Level level, Entry entry, Document place)
      throws Expansion.Exceeded {
    try {
      EntrySource source =
          new EntrySource(place.landingPath(), entry.content().open(), level.source.expansion());
      try {
        return content(source, place);
      } finally {
        boolean isLevel = levels.peek().source == source;
        if (!isLevel) source.close();
      }
    } catch (Expansion.Exceeded e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      return Optional.of(place.blocked("Cannot read it: " + Fault.of(e)));
    }
  }

  private Optional<Document> content(EntrySource source, Document place) throws IOException {
    Optional<EntryCursor> cursor = Containers.open(formats, source, Resume.BEGINNING);
    if (cursor.isEmpty()) return Optional.of(bytes(source, place));
    if (levels.size() >= limits.depth()) {
      cursor.get().close();
      return Optional.of(
          place.blocked("Cannot open a container inside " + limits.depth() + " others"));
    }
    levels.push(new Level(cursor.get(), source, place.landingPath(), place.inside().orElseThrow()));
    return Optional.empty();
  }

  private Document bytes(EntrySource source, Document place) throws IOException {
    int most = (int) Math.min(Integer.MAX_VALUE - 64, limits.documentBytes());
    try (InputStream in = source.stream(0)) {
      byte[] bytes = in.readNBytes(most + 1);
      return bytes.length > most
          ? place.blocked("Cannot read a document of more than " + most + " bytes")
          : place.with(bytes);
    }
  }

  private static void close(Level level) {
    try (level.source) {
      level.cursor.close();
    } catch (IOException e) {
      // All that was wanted has been read; a file that does not close harms nobody.
      return;
    }
  }

  @Override
  public void close() {
    while (!levels.isEmpty()) close(levels.pop());
  }
}
