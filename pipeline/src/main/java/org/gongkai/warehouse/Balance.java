package org.gongkai.warehouse;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.landing.LandingFile;

/** Nothing disappears: what went into a build comes out of it under some status. */
public final class Balance {

  private Balance() {}

  /**
   * Checks that the batches hold the rows that their indexes promise. Throws {@link
   * IllegalStateException} otherwise.
   */
  public static void checkReadings(List<ProcessedEntry> index, List<ReportHead> heads) {
    Map<String, Integer> open = new HashMap<>();
    for (ProcessedEntry entry : index)
      open.merge(key(entry.batchNumber(), entry.file()), entry.parts().size(), Integer::sum);
    for (ReportHead head : heads)
      open.merge(key(head.batchNumber(), head.file()), -1, Integer::sum);
    open.values().removeIf(n -> n == 0);
    if (!open.isEmpty())
      throw new IllegalStateException(
          "Cannot balance the processed store: "
              + open.size()
              + " files have other rows than"
              + " their index says, such as batch "
              + open.keySet().iterator().next());
  }

  /**
   * The reports of the files given to a run. Throws {@link IllegalStateException} when a file has
   * none.
   */
  public static List<JudgedReport> ofRun(Collection<LandingFile> given, List<JudgedReport> all) {
    Set<LandingFile> files = Set.copyOf(given);
    List<JudgedReport> own = all.stream().filter(r -> files.contains(r.head().file())).toList();
    Set<LandingFile> found = own.stream().map(r -> r.head().file()).collect(Collectors.toSet());
    if (found.size() != files.size())
      throw new IllegalStateException(
          "Cannot balance the run: "
              + files.size()
              + " files were given, "
              + found.size()
              + " have a status");
    return own;
  }

  private static String key(int batchNumber, LandingFile file) {
    return batchNumber + ", " + file.place().replace("\n", "/");
  }
}
