package org.gongkai.conf;

import java.util.Map;
import java.util.TreeMap;

/**
 * A catalog of Apache Iceberg that the published tables are also written to, from {@code
 * conf/warehouse.yaml}.
 *
 * @param name in Spark
 * @param type one of Iceberg's, such as {@code hadoop} or {@code rest}
 * @param warehouse where the catalog keeps its tables
 * @param namespace the tables are in
 * @param properties more settings of the catalog, by Iceberg's names
 */
public record Catalog(
    String name, String type, String warehouse, String namespace, Map<String, String> properties) {
  public Catalog {
    properties = Map.copyOf(properties);
  }

  /** All settings by Iceberg's names, sorted. */
  public Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>(properties);
    settings.put("type", type);
    settings.put("warehouse", warehouse);
    return settings;
  }
}
