package org.gongkai.conf;

import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads {@code warehouse.yaml}; without it the tables are published as files only. */
final class WarehouseReader {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Set<String> TYPES =
      Set.of("hadoop", "hive", "rest", "glue", "jdbc", "nessie");
  private static final Set<String> OWN_KEYS = Set.of("type", "warehouse");

  /** The keys of the file. */
  record Spec(Target catalog) {}

  /** The keys of {@link Catalog}. */
  record Target(
      Located name,
      Located type,
      Located warehouse,
      Located namespace,
      Map<String, Located> properties) {
    Target {
      properties = properties == null ? Map.of() : properties;
    }
  }

  private final ConfFile file;
  private boolean sound = true;

  private WarehouseReader(ConfFile file) {
    this.file = file;
  }

  /** The catalog; nothing if there is no such file, or if it cannot be used. */
  static Optional<Catalog> read(ConfFile file) {
    if (!Files.exists(file.path())) return Optional.empty();
    return YamlFile.read(file.path(), Spec.class, file.problems())
        .map(Spec::catalog)
        .flatMap(new WarehouseReader(file)::catalog);
  }

  private Optional<Catalog> catalog(Target target) {
    checkName(target.name());
    checkName(target.namespace());
    if (!TYPES.contains(target.type().text()))
      problem(
          target.type(),
          "Cannot use the type '"
              + target.type()
              + "'; Iceberg has "
              + TYPES.stream().sorted().toList());
    target.properties().forEach(this::checkProperty);
    if (!sound) return Optional.empty();
    Map<String, String> properties = new TreeMap<>();
    target.properties().forEach((key, value) -> properties.put(key, value.text()));
    return Optional.of(
        new Catalog(
            target.name().text(),
            target.type().text(),
            target.warehouse().text(),
            target.namespace().text(),
            properties));
  }

  private void checkName(Located name) {
    if (!NAME.matcher(name.text()).matches())
      problem(name, "Cannot use the name '" + name + "'; write it in lower case, as in gongkai");
  }

  private void checkProperty(String key, Located value) {
    if (OWN_KEYS.contains(key))
      problem(value, "Cannot use the property '" + key + "'; it has a key of its own above");
  }

  private void problem(Located where, String message) {
    sound = false;
    file.problem(where.line(), message);
  }
}
