package org.gongkai.export;

import java.util.Map;
import java.util.Optional;
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
  public Optional<Note> of(String export, String column) {
    return Optional.ofNullable(own.get(export + "." + column))
        .or(() -> dictionary.column(export, column))
        .map(DictionaryNotes::note);
  }

  private static Note note(Entry entry) {
    return new Note(
        new Bilingual(entry.labelZh(), entry.labelEn()),
        new Bilingual(entry.noteZh(), entry.noteEn()));
  }
}
