package org.gongkai.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.warehouse.Manifest;

/**
 * The lines of the sheet that tells what the figures are: the export, the snapshot, what holds of
 * every figure, the breaks, and each column.
 */
record NoteSheet(Export export, Words words, Manifest manifest) {

  /** All lines, the head first. */
  List<List<?>> lines(ExportFile file, List<Column> columns, long rows, int shortened) {
    Words.Notes name = words.notes();
    List<List<?>> lines = new ArrayList<>();
    lines.add(List.of(name.item(), name.value()));
    lines.add(List.of(name.export(), file.title().zh() + " / " + file.title().en()));
    lines.add(List.of(name.meaning(), file.note().zh()));
    lines.add(List.of(name.meaning(), file.note().en()));
    lines.add(List.of(name.snapshot(), manifest.snapshotId()));
    lines.add(List.of(name.created(), manifest.created()));
    lines.add(List.of(name.contentHash(), String.valueOf(manifest.contentHash())));
    lines.add(List.of(name.version(), manifest.version()));
    lines.add(List.of(name.licence(), words.licence().title() + ", " + words.licence().path()));
    lines.add(List.of(name.rows(), rows));
    if (shortened > 0) lines.add(List.of(name.shortened(), shortened));
    export
        .filters()
        .forEach((key, value) -> lines.add(List.of(name.filters(), key + " = " + value)));
    for (Words.Statement statement : words.statements()) {
      lines.add(List.of(statement.title(), statement.zh()));
      lines.add(List.of(statement.title(), statement.en()));
    }
    for (Break change : export.breaks()) lines.add(List.of(name.breaks(), change.line()));
    lines.add(List.of());
    lines.add(List.of(name.column(), name.code(), name.type(), name.meaning(), name.meaning()));
    for (Column column : columns) lines.add(line(column));
    return lines;
  }

  private static List<?> line(Column column) {
    return List.of(
        column.title().zh(),
        column.name(),
        column.type().name().toLowerCase(Locale.ROOT),
        column.note().zh(),
        (column.title().en() + ". " + column.note().en()).strip());
  }
}
