package org.gongkai.warehouse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.landing.LandedFile;

/**
 * Which documents a run is about, by what their latest reading says of them. A document that was
 * never read is of no year and no agency.
 *
 * @param years data years; none for all
 * @param agencies parts of the names of agencies as printed or listed; none for all
 */
public record Selection(Set<Integer> years, List<String> agencies) {
  /** All documents. */
  public static final Selection ALL = new Selection(Set.of(), List.of());

  public Selection {
    years = Set.copyOf(years);
    agencies = List.copyOf(agencies);
  }

  /** Those of the given documents that it selects. */
  public List<LandedFile> of(List<LandedFile> given, List<ProcessedEntry> known) {
    if (equals(ALL)) return given;
    Map<String, ProcessedEntry> latest = new HashMap<>();
    for (ProcessedEntry entry : known) latest.put(entry.file().place(), entry);
    return given.stream().filter(f -> selects(latest.get(f.file().place()))).toList();
  }

  private boolean selects(ProcessedEntry entry) {
    return Stream.ofNullable(entry).flatMap(e -> e.parts().stream()).anyMatch(this::selects);
  }

  private boolean selects(ProcessedEntry.Part part) {
    boolean ofYear =
        years.isEmpty() || part.year().isPresent() && years.contains(part.year().getAsInt());
    boolean ofAgency =
        agencies.isEmpty()
            || part.agency().filter(name -> agencies.stream().anyMatch(name::contains)).isPresent();
    return ofYear && ofAgency;
  }
}
