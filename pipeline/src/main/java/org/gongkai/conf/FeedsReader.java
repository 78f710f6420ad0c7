package org.gongkai.conf;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.gongkai.landing.container.Feed;
import org.gongkai.landing.container.Feed.Field;
import org.gongkai.landing.container.Feeds;

/** Reads {@code feeds/*.yaml}: one feed a file, named as its id. */
final class FeedsReader {
  /** The feed of files that no other one claims. */
  private static final String DEFAULT = "default";

  /** The keys of a file. */
  record Spec(Located id, List<Located> files, Fields fields) {}

  /** The names that mean a field; a field that is left out has none. */
  record Fields(
      List<Located> url,
      List<Located> html,
      List<Located> content,
      List<Located> text,
      List<Located> base64,
      List<Located> title,
      List<Located> fetchedAt,
      List<Located> published,
      List<Located> agency,
      List<Located> region) {
    Fields {
      url = orNone(url);
      html = orNone(html);
      content = orNone(content);
      text = orNone(text);
      base64 = orNone(base64);
      title = orNone(title);
      fetchedAt = orNone(fetchedAt);
      published = orNone(published);
      agency = orNone(agency);
      region = orNone(region);
    }

    private static List<Located> orNone(List<Located> names) {
      return names == null ? List.of() : names;
    }

    List<Located> bodies() {
      return List.of(html, content, text, base64).stream().flatMap(List::stream).toList();
    }

    Map<Field, List<String>> byField() {
      Map<Field, List<String>> names = new EnumMap<>(Field.class);
      names.put(Field.URL, texts(url));
      names.put(Field.HTML, texts(html));
      names.put(Field.CONTENT, texts(content));
      names.put(Field.TEXT, texts(text));
      names.put(Field.BASE64, texts(base64));
      names.put(Field.TITLE, texts(title));
      names.put(Field.FETCHED_AT, texts(fetchedAt));
      names.put(Field.PUBLISHED, texts(published));
      names.put(Field.AGENCY, texts(agency));
      names.put(Field.REGION, texts(region));
      return names;
    }
  }

  private FeedsReader() {}

  /** The feeds by id; the default one is the last. */
  static Feeds read(Path folder, Problems problems) {
    List<Feed> feeds = new ArrayList<>();
    for (Path path : YamlFile.list(folder, ".yaml"))
      YamlFile.read(path, Spec.class, problems)
          .flatMap(spec -> feed(spec, new ConfFile(path, problems)))
          .ifPresent(feeds::add);
    feeds.sort(Comparator.comparing((Feed f) -> f.id().equals(DEFAULT)).thenComparing(Feed::id));
    return new Feeds(feeds);
  }

  private static Optional<Feed> feed(Spec spec, ConfFile file) {
    boolean good = isNamed(spec.id(), file);
    if (spec.files().isEmpty()) {
      file.problem(spec.id().line(), "Cannot apply the feed to no file; list patterns of paths");
      good = false;
    }
    for (Located pattern : spec.files()) good &= isPattern(pattern, file);
    if (spec.fields().bodies().isEmpty()) {
      file.problem(
          spec.id().line(),
          "Cannot find a document in the feed; name its html, content, text or base64");
      good = false;
    }
    return good
        ? Optional.of(new Feed(spec.id().text(), texts(spec.files()), spec.fields().byField()))
        : Optional.empty();
  }

  private static boolean isNamed(Located id, ConfFile file) {
    if (file.path().getFileName().toString().equals(id + ".yaml")) return true;
    file.problem(id.line(), "Cannot use the id '" + id + "' in a file of another name");
    return false;
  }

  private static boolean isPattern(Located pattern, ConfFile file) {
    if (!file.isFilled("pattern", pattern.text(), pattern.line())) return false;
    try {
      FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      return true;
    } catch (PatternSyntaxException e) {
      file.problem(pattern.line(), "Cannot use '" + pattern + "' as a pattern of paths");
      return false;
    }
  }

  private static List<String> texts(List<Located> names) {
    return names.stream().map(Located::text).toList();
  }
}
