package org.gongkai.export;

import java.util.List;
import org.gongkai.query.SqlStatement;

/**
 * One file of {@code conf/exports}: a query, and what its head says of the rows.
 *
 * @param id the file's name without {@code .sql}
 * @param title of the rows in both languages
 * @param note what a reader must know of the rows, in both languages
 * @param sort the columns by which the rows stand in order
 * @param text columns that are written as text whatever their type
 * @param key the columns that tell the rows apart; none where nothing does
 * @param references columns whose values are found in another export
 * @param partOf the larger exports that it is a part of
 * @param columnsOf further tables and views whose columns it has; always the one of its own name
 * @param query the rows, in any order
 */
record ExportFile(
    String id,
    Bilingual title,
    Bilingual note,
    List<String> sort,
    List<String> text,
    List<String> key,
    List<Reference> references,
    List<String> partOf,
    List<String> columnsOf,
    SqlStatement query) {
  ExportFile {
    sort = List.copyOf(sort);
    text = List.copyOf(text);
    key = List.copyOf(key);
    references = List.copyOf(references);
    partOf = List.copyOf(partOf);
    columnsOf = List.copyOf(columnsOf);
  }

  /** A column whose values are those of a column of another export. */
  record Reference(String column, String export, String target) {}

  /** A file beside the rows, which has none. */
  static ExportFile page(String id, Bilingual title, Bilingual note) {
    return new ExportFile(
        id,
        title,
        note,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        SqlStatement.of(""));
  }

  /** The query with its rows in order. */
  SqlStatement sorted() {
    return new SqlStatement(query.text() + "\nORDER BY " + String.join(", ", sort), query.line());
  }

  /** The same over the rows of another export, which its query calls {@code export}. */
  ExportFile over(ExportFile other) {
    String text = "WITH export AS (\n" + other.query.text() + "\n)\n" + query.text();
    return new ExportFile(
        id,
        title,
        note,
        sort,
        this.text,
        key,
        references,
        partOf,
        columnsOf,
        new SqlStatement(text, query.line()));
  }
}
