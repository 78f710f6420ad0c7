package org.gongkai.conf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.indicator.NamedQuery;

/** Reads {@code queries/*.sql}. */
final class QueriesReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final List<String> NEEDED = List.of("title_zh", "title_en", "reads");

  private QueriesReader() {}

  /** The queries by id. */
  static List<NamedQuery> read(Path folder, Problems problems) {
    List<NamedQuery> queries = new ArrayList<>();
    for (Path path : YamlFile.list(folder, ".sql")) {
      ConfFile file = new ConfFile(path, problems);
      TextFile.read(file).flatMap(text -> query(file, text)).ifPresent(queries::add);
    }
    return List.copyOf(queries);
  }

  private static Optional<NamedQuery> query(ConfFile file, String text) {
    String name = file.path().getFileName().toString();
    String id = name.substring(0, name.length() - ".sql".length());
    SqlHead head = SqlHead.of(file, text, NEEDED, List.of());
    if (!ID.matcher(id).matches())
      file.problem(0, "Cannot use the name as an id; write it like carry-over-mismatches.sql");
    else if (head.isGood())
      return Optional.of(
          new NamedQuery(
              id, head.text("title_zh"), head.text("title_en"), head.text("reads"), text));
    return Optional.empty();
  }
}
