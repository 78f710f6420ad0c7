package org.gongkai.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The schema of a file: its fields, what stands for no value, its key, and the files that it refers
 * to.
 *
 * @param exports the exports that the package holds
 */
record TableSchema(WrittenFile file, List<String> exports) {

  void describe(ObjectNode schema) {
    ArrayNode fields = schema.putArray("fields");
    for (Column column : file.columns()) field(column, fields.addObject());
    if (file.format().isCsv()) schema.putArray("missingValues").add("");
    if (!file.source().key().isEmpty())
      file.source().key().forEach(column -> schema.withArray("primaryKey").add(heading(column)));
    for (ExportFile.Reference reference : file.source().references())
      if (exports.contains(reference.export()))
        describe(reference, schema.withArray("foreignKeys").addObject());
  }

  private void field(Column column, ObjectNode field) {
    field.put("name", heading(column.name()));
    field.put("type", DataPackage.type(column));
    if (isWorkbook()) field.put("code", column.name());
    field.put("title", column.title().zh());
    if (!column.note().en().isBlank())
      field.put(
          "description",
          column.title().en() + ". " + column.note().en() + "\n" + column.note().zh());
    if (column.type() == Column.Type.NUMBER) field.put("decimalChar", ".");
    if (file.source().key().contains(column.name()))
      field.putObject("constraints").put("required", true);
  }

  private static void describe(ExportFile.Reference reference, ObjectNode node) {
    node.putArray("fields").add(reference.column());
    ObjectNode target = node.putObject("reference");
    target.put("resource", reference.export());
    target.putArray("fields").add(reference.target());
  }

  private boolean isWorkbook() {
    return file.format() == Format.XLSX;
  }

  /** A column as its file names it: by the Chinese heading in a workbook, else by its code. */
  private String heading(String code) {
    if (!isWorkbook()) return code;
    return file.columns().stream()
        .filter(c -> c.name().equals(code))
        .map(c -> c.title().zh())
        .findFirst()
        .orElse(code);
  }
}
