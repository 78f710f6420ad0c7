package org.gongkai.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.conf.ConfReader;
import org.gongkai.query.Warehouse;

/**
 * What {@code conf/} says of exports.
 *
 * @param root the folder
 * @param files the queries
 * @param words the labels
 * @param notes what columns mean
 */
public record ExportConf(Path root, ExportFiles files, Words words, ColumnNotes notes) {

  /** Reads {@code conf/}; throws {@link ExportException} if a file cannot be used. */
  public static ExportConf load(Path conf) {
    Path folder = conf.resolve("exports");
    return new ExportConf(
        conf,
        ExportFiles.load(folder),
        Words.load(folder.resolve("words.yaml")),
        new DictionaryNotes(
            ConfReader.dictionary(conf), OwnColumns.load(folder.resolve("columns.csv"))));
  }

  /** The columns of an export with what is known of them; the query is not run. */
  List<Column> columns(ExportFile file, Warehouse warehouse) {
    List<Column> columns = new ArrayList<>();
    for (Map.Entry<String, String> column : warehouse.types(file.query()).entrySet())
      columns.add(column(file, column.getKey(), column.getValue()));
    return columns;
  }

  private Column column(ExportFile file, String name, String sqlType) {
    ColumnNotes.Note note =
        notes
            .of(file, name)
            .orElse(new ColumnNotes.Note(new Bilingual(name, name), new Bilingual("", "")));
    Column.Type type = file.text().contains(name) ? Column.Type.STRING : Column.Type.of(sqlType);
    return new Column(name, type, note.title(), note.note());
  }
}
