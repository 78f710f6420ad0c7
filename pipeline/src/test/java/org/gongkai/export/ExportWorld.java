package org.gongkai.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gongkai.export.TrendQuestion.By;
import org.gongkai.export.TrendQuestion.Missing;
import org.gongkai.query.PublishedSnapshot;
import org.gongkai.query.SampleWarehouse;
import org.gongkai.query.Warehouse;

/**
 * The warehouse of {@code export/world.sql}, open for exports to a folder beside it.
 *
 * @param folder of the export
 */
record ExportWorld(Warehouse warehouse, ExportConf conf, ExportFolder folder)
    implements AutoCloseable {
  private static final Path CONF = Path.of("../conf");

  static ExportWorld in(Path folder) throws IOException, SQLException {
    return of(Files.readString(Path.of("src/test/resources/export/world.sql")), folder);
  }

  static ExportWorld of(String script, Path folder) throws IOException, SQLException {
    Path warehouse = folder.resolve("warehouse");
    if (!Files.exists(warehouse))
      SampleWarehouse.of(script, Files.createDirectory(folder.resolve("warehouse")));
    ExportFolder target = new ExportFolder(folder.resolve("o'ut"));
    return new ExportWorld(
        Warehouse.open(
            PublishedSnapshot.of(warehouse), CONF.resolve("views"), List.of(), target.partial()),
        ExportConf.load(CONF),
        target);
  }

  static TrendQuestion question(String category, By by, int first, int last) {
    return new TrendQuestion(
        category, Optional.empty(), by, first, last, Optional.empty(), Missing.skip, false, false);
  }

  Export trend(TrendQuestion question, Format format) {
    return new Trends(warehouse, conf).export(question, format);
  }

  List<Exporter.Line> write(Export export, Format format) {
    return new Exporter(warehouse, conf).write(export, format, folder);
  }

  /** A file of the export. */
  Path file(String name) {
    return folder.place().resolve(name);
  }

  @Override
  public void close() {
    warehouse.close();
  }
}
