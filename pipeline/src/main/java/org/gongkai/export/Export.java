package org.gongkai.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be exported.
 *
 * @param name of the folder, without the snapshot
 * @param title of the whole
 * @param parts one file each
 * @param variables what the queries read with {@code getvariable}
 * @param filters what was asked, for the reader, by name
 * @param breaks where the form changes within the years asked
 */
public record Export(
    String name,
    Bilingual title,
    List<ExportFile> parts,
    Map<String, Optional<?>> variables,
    Map<String, String> filters,
    List<Break> breaks) {
  public Export {
    parts = List.copyOf(parts);
    variables = Map.copyOf(variables);
    filters = new LinkedHashMap<>(filters);
    breaks = List.copyOf(breaks);
  }
}
