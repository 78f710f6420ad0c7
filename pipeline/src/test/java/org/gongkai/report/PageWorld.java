package org.gongkai.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.conf.ConfReader;
import org.gongkai.query.PublishedSnapshot;
import org.gongkai.query.Row;
import org.gongkai.query.SampleWarehouse;
import org.gongkai.query.Warehouse;

/** The warehouse of {@code page/snapshot.sql}, open, and the pages over it. */
final class PageWorld implements AutoCloseable {
  /** The body with the hostile name. */
  static final String HOSTILE = "330100:education:1";

  private static final Path CONF = Path.of("../conf");
  private static final JsonMapper JSON = new JsonMapper();

  private final Warehouse warehouse;
  private final ReportPages pages;

  private PageWorld(Warehouse warehouse, ReportPages pages) {
    this.warehouse = warehouse;
    this.pages = pages;
  }

  static PageWorld in(Path folder) throws IOException, SQLException {
    String script = Files.readString(Path.of("src/test/resources/page/snapshot.sql"));
    SampleWarehouse.of(script, folder);
    return new PageWorld(
        Warehouse.open(
            PublishedSnapshot.of(folder), CONF.resolve("views"), ConfReader.indicators(CONF)),
        new ReportPages(ConfReader.pages(CONF)));
  }

  String country() {
    return pages.country(
        warehouse,
        Optional.of(AccuracyTables.of("Read by 1.0:\n\n| form | wrong |\n|-|-|\n| a | 0 |")));
  }

  String agency(String id) {
    return pages.agency(warehouse, id);
  }

  List<Row> select(String sql) {
    return warehouse.select(sql);
  }

  /** The one value of a query, as text. */
  String value(String sql) {
    Row row = select(sql).get(0);
    return row.textOrBlank(row.values().keySet().iterator().next());
  }

  /** What stands in the data element of a page. */
  static JsonNode data(String html) throws IOException {
    String begin = "<script type=\"application/json\" id=\"data\">";
    int from = html.indexOf(begin) + begin.length();
    return JSON.readTree(html.substring(from, html.indexOf("</script>", from)));
  }

  /** The rows of a panel by column, as the page's script reads them. */
  static List<Map<String, String>> rows(JsonNode data, String panel) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (JsonNode column : data.at("/panels/" + panel))
      for (int i = 0; i < column.get("values").size(); i++) {
        if (rows.size() <= i) rows.add(new LinkedHashMap<>());
        JsonNode value = column.get("values").get(i);
        boolean word = column.has("words") && !value.isNull();
        JsonNode said = word ? column.get("words").get(value.asInt()) : value;
        rows.get(i).put(column.get("name").asText(), said.isNull() ? "" : said.asText());
      }
    return rows;
  }

  @Override
  public void close() {
    warehouse.close();
  }
}
