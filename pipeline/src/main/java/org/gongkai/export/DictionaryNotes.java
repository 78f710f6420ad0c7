package org.gongkai.export;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.dictionary.Dictionary;
import org.gongkai.dictionary.Entry;

/**
 * What the dictionary of the warehouse says of a column, under the name of the table or view that
 * the export is called for; columns that only an export has come from {@code
 * conf/exports/columns.csv}.
 *
 * @param own by {@code export.column}
 */
record DictionaryNotes(Dictionary dictionary, Map<String, Entry> own) implements ColumnNotes {

  @Override
  public Optional<Note> of(ExportFile export, String column) {
    return Optional.ofNullable(own.get(export.id() + "." + column))
        .or(() -> said(export, column))
        .map(DictionaryNotes::note);
  }

  private Optional<Entry> said(ExportFile export, String column) {
    return Stream.concat(export.columnsOf().stream(), Stream.of(export.id()))
        .flatMap(table -> dictionary.column(table, column).stream())
        .findFirst();
  }

  private static Note note(Entry entry) {
    return new Note(
        new Bilingual(entry.labelZh(), entry.labelEn()),
        new Bilingual(entry.noteZh(), entry.noteEn()));
  }
}
