package org.gongkai.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.export.ExportException.Kind;
import org.gongkai.query.Rows;
import org.gongkai.query.SqlStatement;
import org.gongkai.query.Warehouse;

/**
 * Writes an export: its files, the coverage of the years, the list of sources, and the data package
 * that describes them. Rows are streamed, so that the size of an export never fills the memory.
 */
public final class Exporter {
  private final Warehouse warehouse;
  private final ExportConf conf;
  private final int rowLimit;

  /**
   * @param warehouse opened for writing to {@link ExportFolder#partial}
   */
  public Exporter(Warehouse warehouse, ExportConf conf) {
    this(warehouse, conf, XlsxFile.ROW_LIMIT);
  }

  Exporter(Warehouse warehouse, ExportConf conf, int rowLimit) {
    this.warehouse = warehouse;
    this.conf = conf;
    this.rowLimit = rowLimit;
  }

  /**
   * Writes all files and puts the folder in its place.
   *
   * @return what was written, in the order of the files
   */
  public List<Line> write(Export export, Format format, ExportFolder folder) {
    return write(export, format, List.of(), folder);
  }

  /** A file that is written beside the rows. */
  interface Page {
    ExportFile description();

    Format format();

    void write(OutputStream out) throws IOException;
  }

  /** As {@link #write(Export, Format, ExportFolder)}, with files beside the rows. */
  List<Line> write(Export export, Format format, List<Page> pages, ExportFolder folder) {
    folder.begin();
    try {
      export.variables().forEach(warehouse::assign);
      List<WrittenFile> files = new ArrayList<>();
      for (Page page : pages) files.add(write(page, folder.partial()));
      files.addAll(files(export, format, folder.partial()));
      describe(export, files, folder);
      folder.finish();
      return files.stream().map(f -> new Line(f.name(), f.rows(), f.bytes())).toList();
    } catch (IOException e) {
      folder.abandon();
      throw new ExportException(
          Kind.OUTPUT, "Cannot write the export to the end: " + e.getMessage() + ".", e);
    } catch (RuntimeException e) {
      folder.abandon();
      throw e;
    }
  }

  /**
   * A file that was written.
   *
   * @param rows how many
   * @param bytes its size
   */
  public record Line(String file, long rows, long bytes) {}

  private List<WrittenFile> files(Export export, Format format, Path folder) throws IOException {
    List<WrittenFile> files = new ArrayList<>();
    for (ExportFile part : export.parts()) files.add(write(part, format, export, folder));
    files.add(write(conf.files().get("coverage_by_year"), Format.CSV, export, folder));
    files.add(write(conf.files().get("sources"), Format.CSV, export, folder));
    return files;
  }

  private WrittenFile write(Page page, Path folder) throws IOException {
    Path path = folder.resolve(page.description().id() + "." + page.format().ending());
    if (page.format() == Format.XLSX) {
      Path loose = path.resolveSibling(path.getFileName() + ".loose");
      writeTo(loose, page);
      pack(loose, path);
    } else writeTo(path, page);
    return WrittenFile.of(page.description(), page.format(), List.of(), path, 0);
  }

  private static void writeTo(Path path, Page page) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
      page.write(out);
    }
  }

  private WrittenFile write(ExportFile file, Format format, Export export, Path folder)
      throws IOException {
    Path path = folder.resolve(file.id().replaceFirst("[.]sdmx$", "") + "." + format.ending());
    List<Column> columns = conf.columns(file, warehouse);
    long rows = rows(file, columns, format, export, path);
    return WrittenFile.of(file, format, columns, path, rows);
  }

  private long rows(ExportFile file, List<Column> columns, Format format, Export export, Path path)
      throws IOException {
    if (format == Format.PARQUET) return parquet(file, path);
    if (format == Format.XLSX) return xlsx(file, columns, export, path);
    try (Rows rows = warehouse.query(file.sorted());
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)) {
      return format == Format.JSON
          ? JsonRows.write(rows, columns, out)
          : CsvRows.write(rows, columns, out);
    }
  }

  private long parquet(ExportFile file, Path path) {
    return warehouse.copy(file.sorted(), path);
  }

  private long xlsx(ExportFile file, List<Column> columns, Export export, Path path)
      throws IOException {
    Path loose = path.resolveSibling(path.getFileName() + ".loose");
    long count;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(loose), 1 << 16);
        XlsxFile workbook = new XlsxFile(out, rowLimit)) {
      try (Rows rows = warehouse.query(file.sorted())) {
        count = workbook.write(conf.words().sheets().data(), columns, rows);
      }
      workbook.write(
          conf.words().sheets().notes(),
          notes(export).lines(file, columns, count, workbook.shortened()));
      workbook.write(conf.words().sheets().coverage(), coverage());
    }
    pack(loose, path);
    return count;
  }

  private void pack(Path loose, Path path) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)) {
      SteadyZip.copy(loose, out, Map.of(CoreProperties.NAME, CoreProperties.of(created())));
    }
    Files.delete(loose);
  }

  private String created() {
    return warehouse.snapshot().manifest().created();
  }

  private NoteSheet notes(Export export) {
    return new NoteSheet(export, conf.words(), warehouse.snapshot().manifest());
  }

  private List<List<?>> coverage() {
    ExportFile file = conf.files().get("coverage_by_year");
    List<Column> columns = conf.columns(file, warehouse);
    List<List<?>> lines = new ArrayList<>();
    lines.add(columns.stream().map(c -> c.title().zh()).toList());
    SqlStatement sorted = file.sorted();
    try (Rows rows = warehouse.query(sorted)) {
      while (rows.next()) lines.add(line(rows, columns.size()));
    }
    return lines;
  }

  private static List<?> line(Rows rows, int width) {
    List<Object> line = new ArrayList<>();
    for (int i = 0; i < width; i++) line.add(rows.value(i).orElse(null));
    return line;
  }

  private void describe(Export export, List<WrittenFile> files, ExportFolder folder)
      throws IOException {
    DataPackage description =
        new DataPackage(export, conf.words(), warehouse.snapshot().manifest(), files);
    Files.writeString(
        folder.partial().resolve(ExportFolder.DESCRIPTOR), description.json(coverage()));
  }
}
