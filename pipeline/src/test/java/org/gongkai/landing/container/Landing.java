package org.gongkai.landing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.LandingListing;
import org.gongkai.landing.LocalStorage;

/** A folder with containers, landed as lines {@code path = content} or {@code path: obstacle}. */
record Landing(Path root, ContainerLimits limits) {
  static final Feeds FEEDS =
      new Feeds(
          List.of(
              new Feed(
                  "default",
                  List.of("*.jsonl", "*.ndjson"),
                  Map.of(
                      Feed.Field.URL, List.of("url"),
                      Feed.Field.HTML, List.of("html", "page.html"),
                      Feed.Field.TEXT, List.of("text"),
                      Feed.Field.BASE64, List.of("base64"),
                      Feed.Field.TITLE, List.of("title"),
                      Feed.Field.AGENCY, List.of("agency"),
                      Feed.Field.FETCHED_AT, List.of("fetched_at")))));

  Landing(Path root) {
    this(root, new ContainerLimits(3, 50, 100_000, 200, 1 << 20));
  }

  Landing file(String name, byte[] bytes) {
    try {
      Files.createDirectories(root.resolve(name).getParent());
      Files.write(root.resolve(name), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Containers containers() {
    return new Containers(new LocalStorage(), new ContainerRules(FEEDS, limits), List.of());
  }

  List<LandedFile> landed() {
    Containers containers = containers();
    return LandingListing.of(List.of(root)).files().stream()
        .flatMap(f -> containers.land(f).stream())
        .toList();
  }

  /** Every landed place; each document is read again by itself and must be the same. */
  List<String> lines() {
    return landed().stream().map(this::line).toList();
  }

  private String line(LandedFile file) {
    String path = file.file().landingPath();
    Optional<String> obstacle = file.listed().obstacle();
    if (obstacle.isPresent()) return path + ": " + obstacle.get();
    byte[] bytes = bytes(file);
    assertThat(ContentHash.of(bytes)).isEqualTo(file.file().sha256());
    assertThat(file.listed().bytes()).isEqualTo(bytes.length);
    return path + " = " + new String(bytes, StandardCharsets.UTF_8);
  }

  private byte[] bytes(LandedFile file) {
    try {
      if (file.inside().isEmpty()) return Files.readAllBytes(Path.of(file.listed().path()));
      String container = Containers.containerOf(file.listed().path(), file.file());
      try (ContainerWalk walk =
          containers()
              .open(file.listed().path(), container, List.of(file.inside().get()))
              .orElseThrow()) {
        Document document = walk.next().orElseThrow();
        assertThat(document.inside()).isEqualTo(file.inside());
        assertThat(walk.next().flatMap(Document::inside)).isEmpty();
        return document.bytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
