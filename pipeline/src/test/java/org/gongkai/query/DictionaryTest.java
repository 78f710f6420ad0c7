package org.gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.conf.ConfReader;
import org.gongkai.dictionary.Dictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryTest {
  private static final Path CONF = Path.of("../conf");

  @TempDir Path folder;

  private Map<String, List<String>> database() throws IOException, SQLException {
    SampleWarehouse.of("SELECT 1", folder);
    Map<String, List<String>> database = new LinkedHashMap<>();
    try (Warehouse warehouse =
        Warehouse.open(
            PublishedSnapshot.of(folder), CONF.resolve("views"), ConfReader.indicators(CONF))) {
      for (Row row :
          warehouse.select(
              "select table_name, column_name from information_schema.columns"
                  + " where table_name not in ('indicator_basis', 'indicator_place') order by table_name, ordinal_position"))
        database
            .computeIfAbsent(row.textOrBlank("table_name"), t -> new ArrayList<>())
            .add(row.textOrBlank("column_name"));
    }
    return database;
  }

  @Test
  void everyTableViewAndColumnIsDocumentedAndNothingElse() throws IOException, SQLException {
    assertThat(ConfReader.dictionary(CONF).gaps(database())).isEmpty();
  }

  @Test
  void whatIsMissingOrDeadIsNamed() {
    Dictionary dictionary = ConfReader.dictionary(CONF);
    assertThat(dictionary.gaps(Map.of("fact", List.of("value", "colour"), "mine", List.of("year"))))
        .contains(
            "undocumented: fact.colour",
            "undocumented: mine",
            "nothing bears: *.agency_id",
            "nothing bears: cell.box",
            "nothing bears: trend")
        .doesNotContain("nothing bears: *.value", "nothing bears: fact");
  }

  @Test
  void documentFollowsFromTheDictionary() throws IOException, SQLException {
    Path document = CONF.resolve("DICTIONARY.md");
    String text =
        DictionaryDocument.of(
            ConfReader.read(CONF),
            ConfReader.dictionary(CONF),
            ConfReader.indicators(CONF),
            database());
    if (Boolean.getBoolean("dictionary.write")) Files.writeString(document, text);
    assertThat(document).content().isEqualTo(text);
  }
}
