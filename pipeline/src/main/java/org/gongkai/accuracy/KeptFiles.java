package org.gongkai.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.fact.Place;
import org.gongkai.generate.Expected;

/**
 * Writes files that were not read as they should be, each with what is true of it ({@code
 * NAME.truth.csv}) and what was made of it ({@code NAME.findings.txt}).
 *
 * @param folder is made if it is not there
 * @param unread whether files are kept, too, that have owed numbers which were not read
 */
public record KeptFiles(Path folder, boolean unread) {

  /** Writes the file if it is one of those. */
  public void keep(ScoredFile scored) {
    if (!scored.isWrong() && !(unread && scored.isUnread())) return;
    try {
      write(scored);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot keep " + scored.file().name() + " in " + folder + ": " + e.getMessage(), e);
    }
  }

  private void write(ScoredFile scored) throws IOException {
    Path file = folder.resolve(scored.file().name());
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, scored.file().bytes());
    Files.write(beside(file, ".truth.csv"), truth(scored.file()));
    Files.write(beside(file, ".findings.txt"), findings(scored));
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private static List<String> truth(TrueFile file) {
    List<String> lines = new ArrayList<>();
    lines.add("report,year,section,category,breakdown,value,kind");
    for (int i = 0; i < file.truths().size(); i++) {
      Truth truth = file.truths().get(i);
      String head = i + "," + (truth.year().isPresent() ? truth.year().getAsInt() : "");
      for (Map.Entry<Place, Expected> cell : truth.cells().entrySet())
        lines.add(head + "," + line(cell.getKey(), cell.getValue()));
    }
    return lines;
  }

  private static String line(Place place, Expected expected) {
    return String.join(
        ",",
        place.section().code(),
        place.category(),
        place.breakdown(),
        expected.value().map(number -> number.toPlainString()).orElse(""),
        expected instanceof Expected.Undecidable ? "undecidable" : "");
  }

  private static List<String> findings(ScoredFile scored) {
    List<String> lines = new ArrayList<>();
    lines.add("layout " + scored.file().layout());
    lines.add("faults " + String.join(", ", scored.file().faults()));
    for (ScoredReport report : scored.reports()) {
      lines.add("report of form " + report.form() + ": " + report.score().counts());
      report
          .wrong()
          .forEach(
              one ->
                  lines.add(
                      "  wrong  "
                          + one.place()
                          + ": printed "
                          + one.printed()
                          + ", read "
                          + one.read()
                          + (one.isSilent() ? ", silent; " : "; ")
                          + one.evidence()));
      report.unread().forEach(one -> lines.add("  unread " + one.place() + ": " + one.reason()));
    }
    return lines;
  }
}
