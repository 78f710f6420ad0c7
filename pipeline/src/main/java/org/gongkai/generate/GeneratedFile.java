package org.gongkai.generate;

import java.util.List;
import java.util.Map;
import org.gongkai.fact.Place;

/**
 * A file and what is true of it.
 *
 * @param name of the file, unique in its run
 * @param bytes of the file
 * @param layout id of its layout
 * @param faults ids of the faults that were planted, in the order of planting
 * @param reports what it holds, first the one that stands first or left
 */
public record GeneratedFile(
    String name, byte[] bytes, String layout, List<String> faults, List<Content> reports) {
  public GeneratedFile {
    faults = List.copyOf(faults);
    reports = List.copyOf(reports);
  }

  /**
   * One report of a file.
   *
   * @param report what is true
   * @param truth what a reader may say of each cell that is on the page
   */
  public record Content(TrueReport report, Map<Place, Expected> truth) {}
}
