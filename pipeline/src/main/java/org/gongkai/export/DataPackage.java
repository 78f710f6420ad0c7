package org.gongkai.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.warehouse.Manifest;

/**
 * The descriptor of an export: a Data Package, version 2 (datapackage.org), with what is particular
 * to these statistics under {@code gongkai}.
 *
 * @param files all files of the export
 */
record DataPackage(Export export, Words words, Manifest manifest, List<WrittenFile> files) {
  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /**
   * The descriptor as text.
   *
   * @param coverage the head and the lines of the coverage by year
   */
  String json(List<List<?>> coverage) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("$schema", PROFILE);
    root.put("name", export.name());
    root.put("title", export.title().en());
    root.put("description", description());
    root.put("version", manifest.snapshotId());
    root.put("created", manifest.created());
    licence(root.putArray("licenses"));
    source(root.putArray("sources"));
    files.forEach(file -> resource(file, root.withArray("resources").addObject()));
    particular(root.putObject("gongkai"), coverage);
    try {
      return MAPPER.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write the descriptor of " + export.name(), e);
    }
  }

  private String description() {
    return words.statements().stream()
        .map(s -> s.en() + "\n" + s.zh())
        .collect(Collectors.joining("\n\n", export.title().zh() + "\n\n", "\n\n" + words.guard()));
  }

  private void licence(ArrayNode licences) {
    licences
        .addObject()
        .put("name", words.licence().name())
        .put("title", words.licence().title())
        .put("path", words.licence().path());
  }

  private void source(ArrayNode sources) {
    WrittenFile list = files.get(files.size() - 1);
    sources
        .addObject()
        .put(
            "title",
            "%d annual reports on government information disclosure".formatted(list.rows()))
        .put("path", list.name());
  }

  private void resource(WrittenFile file, ObjectNode node) {
    node.put("name", file.name().replaceFirst("[.][a-z]+$", ""));
    node.put("path", file.name());
    if (!file.columns().isEmpty()) node.put("type", "table");
    node.put("title", file.source().title().en());
    node.put("description", file.source().note().en() + "\n" + file.source().note().zh());
    node.put("format", file.format().ending());
    node.put("mediatype", file.format().mediaType());
    if (file.format().isText()) node.put("encoding", "utf-8");
    node.put("bytes", file.bytes());
    node.put("hash", "sha256:" + file.hash());
    if (file.columns().isEmpty()) return;
    node.put("rows", file.rows());
    if (file.format().isCsv()) node.putObject("dialect").put("lineTerminator", "\r\n");
    new TableSchema(file, names()).describe(node.putObject("schema"));
  }

  private List<String> names() {
    return files.stream().map(f -> f.source().id()).toList();
  }

  private void particular(ObjectNode node, List<List<?>> coverage) {
    node.put("snapshot", manifest.snapshotId());
    node.put("content_hash", manifest.contentHash());
    node.put("conf_hash", manifest.confHash());
    node.put("program", manifest.version());
    ObjectNode filters = node.putObject("filters");
    export.filters().forEach(filters::put);
    for (Break change : export.breaks()) describe(change, node.withArray("breaks").addObject());
    node.putPOJO("coverage", coverage);
  }

  private static void describe(Break change, ObjectNode node) {
    node.put("place", change.place())
        .put("year", change.year())
        .put("from_form", change.fromForm())
        .put("to_form", change.toForm())
        .put("relation", change.relation())
        .put("reason", change.reason());
  }

  /** What a type of a column is called in a schema. */
  static String type(Column column) {
    return column.type().name().toLowerCase(Locale.ROOT);
  }
}
