package org.gongkai.export;

import java.util.Optional;

/** Knows what the columns of exports mean. */
@FunctionalInterface
interface ColumnNotes {

  /**
   * What a column is called and means.
   *
   * @param title its heading
   * @param note its meaning
   */
  record Note(Bilingual title, Bilingual note) {}

  /** What is known of a column of an export; empty where it is called by its code. */
  Optional<Note> of(ExportFile export, String column);
}
