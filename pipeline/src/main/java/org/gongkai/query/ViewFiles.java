package org.gongkai.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.landing.ContentHash;
import org.gongkai.query.QueryException.Kind;
import org.gongkai.warehouse.Table;

/**
 * The views of {@code conf/views}: one query a file, the file's name is the view's, the comment at
 * its head says what it is for. A view may build on any other.
 */
final class ViewFiles {
  private final List<View> views;

  private ViewFiles(List<View> views) {
    this.views = views;
  }

  private record View(Path file, String text, SqlStatement query) {
    String name() {
      String name = file.getFileName().toString();
      return name.substring(0, name.length() - ".sql".length());
    }

    /** What may be a name in it, of a view or of anything else. */
    Set<String> words() {
      return ViewFiles.words(query.text());
    }

    String comment() {
      return text.lines()
          .takeWhile(line -> line.startsWith("--"))
          .map(line -> line.substring(2).strip())
          .collect(Collectors.joining(" "));
    }
  }

  /** Reads the folder; throws {@link QueryException} if it or a file cannot be used. */
  static ViewFiles load(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return new ViewFiles(
          files
              .filter(file -> file.getFileName().toString().endsWith(".sql"))
              .sorted()
              .map(ViewFiles::view)
              .toList());
    } catch (IOException e) {
      throw new QueryException(
          Kind.BROKEN_VIEW,
          "Cannot read the views in " + folder + ": name the right folder with --conf.",
          e);
    }
  }

  /**
   * The views that statements name and those that they build on, which come first. A word that is a
   * view's name counts as one wherever it stands.
   */
  ViewFiles namedIn(List<String> statements) {
    Map<String, View> byName = new LinkedHashMap<>();
    views.forEach(view -> byName.put(view.name(), view));
    Set<View> named = new LinkedHashSet<>();
    for (String statement : statements) add(words(statement), byName, named);
    return new ViewFiles(List.copyOf(named));
  }

  /**
   * A hash of all that makes the rows of a view: its query and those of the views that it builds
   * on.
   */
  String recipe(String name) {
    return ContentHash.of(
        namedIn(List.of(name)).views.stream()
            .map(view -> view.query().text())
            .collect(Collectors.joining(";\n")));
  }

  /** The tables that a view reads, itself or through others. */
  Set<Table> tables(String name) {
    Set<String> words =
        namedIn(List.of(name)).views.stream()
            .flatMap(view -> view.words().stream())
            .collect(Collectors.toSet());
    return Stream.of(Table.values())
        .filter(table -> !table.isView() && words.contains(table.code()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Table.class)));
  }

  private static void add(Set<String> words, Map<String, View> left, Set<View> named) {
    for (String name : new TreeSet<>(words)) {
      View view = left.remove(name);
      if (view == null) continue;
      add(view.words(), left, named);
      named.add(view);
    }
  }

  private static Set<String> words(String sql) {
    return new HashSet<>(List.of(sql.split("\\W+")));
  }

  private static View view(Path file) {
    String text = text(file);
    List<SqlStatement> statements = SqlScript.of(text).statements();
    if (statements.size() != 1)
      throw new QueryException(
          Kind.BROKEN_VIEW,
          "Cannot use the view %s: expected one query and found %s."
              .formatted(file, statements.size()));
    return new View(file, text, statements.get(0));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new QueryException(
          Kind.BROKEN_VIEW, "Cannot read the view " + file + ": it must be readable UTF-8.", e);
    }
  }

  /**
   * Creates all views but those that are there, those that others build on first: what fails is
   * tried again as long as any other succeeds. Throws {@link QueryException} with every file that
   * is left and its error.
   *
   * @param there views over stored rows
   */
  void createIn(DuckSession session, Set<String> there) {
    List<View> left = new ArrayList<>(views);
    Map<View, QueryException> failures = new LinkedHashMap<>();
    int before;
    do {
      before = left.size();
      failures.clear();
      left.removeIf(view -> isCreated(view, session, there, failures));
    } while (!left.isEmpty() && left.size() < before);
    if (!failures.isEmpty())
      throw new QueryException(
          Kind.BROKEN_VIEW,
          failures.values().stream().map(Throwable::getMessage).collect(Collectors.joining("\n")));
  }

  private static boolean isCreated(
      View view, DuckSession session, Set<String> there, Map<View, QueryException> failures) {
    String name = Sql.name(view.name());
    try {
      if (!there.contains(view.name()))
        session.execute(view.query().after("CREATE VIEW " + name + " AS "));
      session.execute("COMMENT ON VIEW " + name + " IS " + Sql.text(view.comment()));
      return true;
    } catch (QueryException e) {
      String said = e.getMessage().replaceFirst("^Cannot run [^:]*: ", "");
      failures.put(
          view,
          new QueryException(
              Kind.BROKEN_VIEW, "Cannot create the view " + view.file() + ": " + said, e));
      return false;
    }
  }
}
