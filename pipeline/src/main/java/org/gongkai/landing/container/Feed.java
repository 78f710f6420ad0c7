package org.gongkai.landing.container;

import java.io.Serializable;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.landing.LandingFile;

/**
 * How a scraper writes its feed: which files it is, and what its fields are called.
 *
 * @param id the name of its file in {@code conf/feeds}
 * @param files patterns of paths, such as {@code crawl-a/*.jsonl}; one without a slash is of file
 *     names. An ending {@code .gz} of the file is left out
 * @param fields the names that mean a field, the first that is filled counts; a dot leads into an
 *     object
 */
public record Feed(String id, List<String> files, Map<Field, List<String>> fields)
    implements Serializable {

  /** What a line or row says of a page. */
  public enum Field {
    /** The page's address. */
    URL,
    /** The page as it was served. */
    HTML,
    /** Content of any kind of text. */
    CONTENT,
    /** The page's text without mark-up. */
    TEXT,
    /** A file of any kind, in base64. */
    BASE64,
    /** The page's title. */
    TITLE,
    /** When it was fetched. */
    FETCHED_AT,
    /** When it was published. */
    PUBLISHED,
    /** The publisher's name. */
    AGENCY,
    /** A region name or a GB/T 2260 code. */
    REGION;

    /** How {@code conf/feeds} spells it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The fields that hold the document, the most faithful first. */
  static final List<Field> BODIES = List.of(Field.HTML, Field.CONTENT, Field.TEXT, Field.BASE64);

  public Feed {
    files = List.copyOf(files);
    Map<Field, List<String>> named = new EnumMap<>(Field.class);
    named.putAll(fields);
    fields = named;
  }

  /** The names of a field; none if the feed has no such field. */
  List<String> names(Field field) {
    return fields.getOrDefault(field, List.of());
  }

  /** Whether a column is used, or something in it. */
  public boolean isUsed(String column) {
    return fields.values().stream()
        .flatMap(List::stream)
        .anyMatch(name -> name.equals(column) || name.startsWith(column + "."));
  }

  /** Whether a file is of this feed. */
  boolean isWrittenTo(String name) {
    String path = name.replace(LandingFile.IN_CONTAINER, '/');
    return files.stream().anyMatch(pattern -> matches(pattern, path));
  }

  private static boolean matches(String pattern, String path) {
    try {
      Path whole = Path.of(path);
      Path subject = pattern.indexOf('/') < 0 ? whole.getFileName() : whole;
      return subject != null
          && FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(subject);
    } catch (InvalidPathException e) {
      // A name that is no path of this machine is no name of a feed either.
      return false;
    }
  }
}
