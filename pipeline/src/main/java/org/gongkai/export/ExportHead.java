package org.gongkai.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.export.ExportException.Kind;
import org.gongkai.query.SqlScript;
import org.gongkai.query.SqlStatement;

/**
 * The comment lines at the top of a file of {@code conf/exports}: {@code -- key: value}, or {@code
 * --} and blanks, which goes on with the value before it.
 */
final class ExportHead {
  private static final Pattern KEY = Pattern.compile("-- ([a-z_]+): (.*)");
  private static final Pattern REFERENCE = Pattern.compile("(\\w+) -> (\\w+)\\.(\\w+)");
  private static final Set<String> NEEDED =
      Set.of("title_zh", "title_en", "note_zh", "note_en", "sort");
  private static final Set<String> OPTIONAL =
      Set.of("text", "key", "refers", "part_of", "columns_of");

  private final Path path;
  private final Map<String, String> values = new LinkedHashMap<>();

  private ExportHead(Path path) {
    this.path = path;
  }

  /** Reads a file; throws {@link ExportException} if its head or its query cannot be used. */
  static ExportFile file(String id, Path path, String text) {
    ExportHead head = new ExportHead(path);
    head.read(text);
    return new ExportFile(
        id,
        new Bilingual(head.values.get("title_zh"), head.values.get("title_en")),
        new Bilingual(head.values.get("note_zh"), head.values.get("note_en")),
        head.names("sort"),
        head.names("text"),
        head.names("key"),
        head.references(),
        head.names("part_of"),
        head.names("columns_of"),
        head.query(text));
  }

  private void read(String text) {
    String key = "";
    for (String line : text.lines().takeWhile(l -> l.startsWith("--")).toList()) {
      Matcher matcher = KEY.matcher(line);
      if (matcher.matches()) {
        key = matcher.group(1);
        put(key, matcher.group(2).strip());
      } else if (key.isEmpty()) throw broken("its first line has no key; write -- title_zh: …");
      else values.merge(key, line.substring(2).strip(), (a, b) -> (a + " " + b).strip());
    }
    for (String needed : NEEDED)
      if (values.getOrDefault(needed, "").isBlank())
        throw broken("its head has no " + needed + "; add a line -- " + needed + ": …");
  }

  private void put(String key, String value) {
    if (!NEEDED.contains(key) && !OPTIONAL.contains(key))
      throw broken("nothing reads the key '" + key + "'; known are " + NEEDED + " and " + OPTIONAL);
    if (values.putIfAbsent(key, value) != null) throw broken("it has the key '" + key + "' twice");
  }

  private List<String> names(String key) {
    String text = values.getOrDefault(key, "");
    return text.isBlank() ? List.of() : List.of(text.split("\\s*,\\s*"));
  }

  private List<ExportFile.Reference> references() {
    List<ExportFile.Reference> references = new ArrayList<>();
    for (String text : names("refers")) {
      Matcher matcher = REFERENCE.matcher(text);
      if (!matcher.matches())
        throw broken("'" + text + "' is no reference; write agency_id -> dim_agency.agency_id");
      references.add(
          new ExportFile.Reference(matcher.group(1), matcher.group(2), matcher.group(3)));
    }
    return references;
  }

  private SqlStatement query(String text) {
    List<SqlStatement> statements = SqlScript.of(text).statements();
    if (statements.size() != 1) throw broken("expected one query and found " + statements.size());
    return statements.get(0);
  }

  private ExportException broken(String what) {
    return new ExportException(
        Kind.BROKEN_EXPORT, "Cannot use the export %s: %s.".formatted(path, what));
  }
}
