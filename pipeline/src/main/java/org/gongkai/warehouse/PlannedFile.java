package org.gongkai.warehouse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.landing.ContentHash;

/**
 * A data file of a snapshot, known before it is written.
 *
 * @param table the table that it belongs to
 * @param year the year of its rows; empty where they have none, or the table has no partitions
 * @param content whose rows they are
 * @param part 0-based within the table, year and content
 * @param rows number of rows that it must have
 * @param recipe hash of all that its rows are made of: with the same builder, files of a table and
 *     year with equal recipes hold the same rows
 */
public record PlannedFile(
    Table table, OptionalInt year, Content content, int part, long rows, String recipe) {

  /** What a file holds, which is also the beginning of its name. */
  public enum Content {
    /** Rows that are made of one report each, or a whole small table. */
    PART,
    /** Issues that checks across reports found: made anew in every build. */
    CHECKS;

    private String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Pattern CHECKS_OF_YEAR =
      Pattern.compile("issue/year=(\\d+)/checks-0\\.parquet");

  /** What Hive and Spark call the partition of rows without a year. */
  private static final String NO_YEAR = "__HIVE_DEFAULT_PARTITION__";

  /** A file that holds a whole table. */
  public static PlannedFile whole(Table table, long rows, String recipe) {
    return new PlannedFile(table, OptionalInt.empty(), Content.PART, 0, rows, recipe);
  }

  /** A file with rows of reports, given the recipes of these in their order. */
  static PlannedFile ofReports(
      Table table, OptionalInt year, int part, long rows, List<String> recipes) {
    String recipe = ContentHash.of(String.join("\n", recipes));
    return new PlannedFile(table, year, Content.PART, part, rows, recipe);
  }

  /** The file with the rows of a stored view of a year. */
  public static PlannedFile ofView(Table view, int year, long rows, String recipe) {
    return new PlannedFile(view, OptionalInt.of(year), Content.PART, 0, rows, recipe);
  }

  /** The file with what checks across reports found in reports of a year. */
  public static PlannedFile ofChecks(int year, long rows, String recipe) {
    return new PlannedFile(Table.ISSUE, OptionalInt.of(year), Content.CHECKS, 0, rows, recipe);
  }

  /** A file of a snapshot as it was planned, if it holds what checks across reports found. */
  public static Optional<PlannedFile> ofChecks(DataFile file) {
    Matcher path = CHECKS_OF_YEAR.matcher(file.path());
    return path.matches()
        ? Optional.of(ofChecks(Integer.parseInt(path.group(1)), file.rows(), file.recipe()))
        : Optional.empty();
  }

  /** Whether the file with that path holds rows that are made of one report each. */
  public static boolean isOfReports(String path) {
    return path.substring(path.lastIndexOf('/') + 1).startsWith(Content.PART.code() + "-");
  }

  /** Whether a file of a snapshot by the same builder holds these very rows, whatever its part. */
  public boolean isLike(DataFile file) {
    return file.path().startsWith(stem()) && file.recipe().equals(recipe);
  }

  /** The path in the snapshot, such as {@code fact_request/year=2024/part-0.parquet}. */
  public String path() {
    return stem() + part + ".parquet";
  }

  private String stem() {
    return folder(table, year) + "/" + content.code() + "-";
  }

  /** The folder, in the snapshot, of the files of a table with rows of that year. */
  public static String folder(Table table, OptionalInt year) {
    if (!table.isByYear()) return table.code();
    return table.code() + "/year=" + (year.isPresent() ? year.getAsInt() : NO_YEAR);
  }
}
