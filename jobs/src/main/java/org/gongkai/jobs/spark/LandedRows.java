package org.gongkai.jobs.spark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gongkai.landing.Inside;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.ListedFile;
import org.gongkai.landing.SourceMetadata;

/** Landed files as rows, to travel to the executors. */
final class LandedRows {
  private static final int PATH = 0;
  private static final int OBSTACLE = 1;
  private static final int BATCH = 2;
  private static final int LANDING_PATH = 3;
  private static final int SHA256 = 4;
  private static final int AGENCY = 5;
  private static final int REGION = 6;
  private static final int SOURCE_URI = 7;
  private static final int PUBLISHED = 8;
  private static final int CRAWLED = 9;
  private static final int TITLE = 10;
  private static final int INSIDE = 11;

  private LandedRows() {}

  static Row toRow(LandedFile landed) {
    LandingFile file = landed.file();
    SourceMetadata metadata = file.metadata();
    return RowFactory.create(
        absolute(landed.listed().path()),
        landed.listed().obstacle().orElse(null),
        file.batch(),
        file.landingPath(),
        file.sha256(),
        metadata.agency().orElse(null),
        metadata.region().orElse(null),
        metadata.sourceUri().orElse(null),
        metadata.published().orElse(null),
        metadata.crawled().orElse(null),
        metadata.title().orElse(null),
        landed.inside().map(Inside::toString).orElse(null));
  }

  /** Executors may run in another folder. */
  private static String absolute(String path) {
    return Storages.isHadoop(path) ? path : Path.of(path).toAbsolutePath().toString();
  }

  /** The file that {@link #toRow} made a row of; its size is not known any more. */
  static LandedFile landed(Row row) {
    LandingFile file = file(row);
    ListedFile listed =
        new ListedFile(
            row.getString(PATH),
            file.batch(),
            file.landingPath(),
            0,
            file.metadata(),
            Optional.ofNullable(row.getString(OBSTACLE)));
    return new LandedFile(
        listed, file, Optional.ofNullable(row.getString(INSIDE)).map(Inside::parse));
  }

  private static LandingFile file(Row row) {
    SourceMetadata metadata =
        new SourceMetadata(
            Optional.ofNullable(row.getString(AGENCY)),
            Optional.ofNullable(row.getString(REGION)),
            Optional.ofNullable(row.getString(SOURCE_URI)),
            Optional.ofNullable(row.<LocalDate>getAs(PUBLISHED)),
            Optional.ofNullable(row.<LocalDate>getAs(CRAWLED)),
            Optional.ofNullable(row.getString(TITLE)));
    return new LandingFile(
        row.getString(LANDING_PATH), row.getString(BATCH), row.getString(SHA256), metadata);
  }
}
