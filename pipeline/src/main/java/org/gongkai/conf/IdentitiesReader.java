package org.gongkai.conf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gongkai.vocabulary.Agencies;
import org.gongkai.vocabulary.AgencyResolution;
import org.gongkai.vocabulary.Binding;

/** Reads {@code conf/agencies/identities.csv}: whose reports some documents are. */
final class IdentitiesReader {
  private static final List<String> COLUMNS =
      List.of(
          "printed",
          "host",
          "path",
          "index_number",
          "first_year",
          "last_year",
          "agency",
          "region",
          "reason");

  /** What the review writes where a person has to. */
  private static final String TO_BE_FILLED = "?";

  private static final int FIRST_DATA_YEAR = 2008;
  private static final int LAST_DATA_YEAR = 2050;

  private final ConfFile file;
  private final Years years;
  private final Agencies agencies;
  private final Map<Integer, Binding> read = new LinkedHashMap<>();

  private IdentitiesReader(ConfFile file, Agencies agencies) {
    this.file = file;
    this.years = new Years(file);
    this.agencies = agencies;
  }

  /** The lines that can be used; all others are problems. */
  static List<Binding> read(ConfFile file, Agencies agencies) {
    return new IdentitiesReader(file, agencies).bindings();
  }

  private List<Binding> bindings() {
    for (CsvTable.Row row : CsvTable.read(file.path(), COLUMNS, file.problems()))
      if (isFilled(row)) check(row, binding(row));
    return new ArrayList<>(read.values());
  }

  /** The review marks what a person has to find out; a line with a mark is not finished. */
  private boolean isFilled(CsvTable.Row row) {
    boolean filled = true;
    for (String column : COLUMNS)
      if (row.get(column).equals(TO_BE_FILLED)) {
        filled = false;
        file.problem(
            row.line(), "Cannot use ? as the " + column + ": write what is known for sure");
      }
    return filled & file.isFilled("reason", row.get("reason"), row.line());
  }

  private Binding binding(CsvTable.Row row) {
    Path name = file.path().getFileName();
    return new Binding(
        "conf/agencies/" + name + ":" + row.line(),
        text(row, "printed").map(agencies::plain),
        text(row, "host").map(host -> host.toLowerCase(Locale.ROOT)),
        text(row, "path"),
        text(row, "index_number"),
        years.year(row, "first_year"),
        years.year(row, "last_year"),
        text(row, "agency"),
        text(row, "region"),
        row.get("reason"));
  }

  private static Optional<String> text(CsvTable.Row row, String column) {
    return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
  }

  private void check(CsvTable.Row row, Binding binding) {
    int line = row.line();
    boolean sound =
        years.areInOrder(binding.firstYear(), binding.lastYear(), line)
            & saysWhich(binding, line)
            & isNewOf(binding, line)
            & regionIsKnown(binding, line);
    if (sound && bodyIsKnown(binding, line)) read.put(line, binding);
  }

  private boolean saysWhich(Binding binding, int line) {
    if (binding.isPlaced()) return true;
    if (binding.printed().isEmpty())
      file.problem(
          line, "Cannot tell which documents are meant: give printed, host, path or index_number");
    else if (dataYears(binding).anyMatch(y -> agencies.needsPlace(binding.printed().get(), y)))
      file.problem(
          line,
          "Cannot bind \""
              + binding.printed().get()
              + "\" by its name alone, which others bear too: add host, path or index_number");
    else return true;
    return false;
  }

  private boolean isNewOf(Binding binding, int line) {
    for (Map.Entry<Integer, Binding> other : read.entrySet())
      if (other.getValue().overlaps(binding)) {
        file.problem(
            line, "Cannot use what line " + other.getKey() + " says of the same documents");
        return false;
      }
    return true;
  }

  private boolean regionIsKnown(Binding binding, int line) {
    boolean registered = binding.agency().flatMap(agencies::registered).isPresent();
    if (binding.region().isEmpty()) {
      if (!registered)
        file.problem(
            line, "Cannot leave the region empty: only a body with an id in agencies.csv has one");
      return registered;
    }
    boolean known = !agencies.regions().records(binding.region().get()).isEmpty();
    if (!known) file.problem(line, "Cannot find the division " + binding.region().get());
    return known;
  }

  /** The body is found in some year; why it is not in the last one tried is said. */
  private boolean bodyIsKnown(Binding binding, int line) {
    Optional<String> name = binding.agency().or(binding::printed);
    if (name.isEmpty() || name.flatMap(agencies::registered).isPresent()) return true;
    List<AgencyResolution> found =
        dataYears(binding)
            .mapToObj(year -> agencies.resolve(name.get(), binding.region(), year))
            .toList();
    if (found.stream().anyMatch(f -> f instanceof AgencyResolution.Resolved)) return true;
    file.problem(
        line, "Cannot find \"" + name.get() + "\" in " + binding.region().get() + why(found));
    return false;
  }

  private static String why(List<AgencyResolution> found) {
    return found.stream()
        .filter(AgencyResolution.Unknown.class::isInstance)
        .map(f -> ": " + ((AgencyResolution.Unknown) f).reason())
        .findFirst()
        .orElse(": several bear the name");
  }

  private static IntStream dataYears(Binding binding) {
    OptionalInt first = binding.firstYear();
    OptionalInt last = binding.lastYear();
    return IntStream.rangeClosed(
        Math.max(FIRST_DATA_YEAR, first.orElse(FIRST_DATA_YEAR)),
        Math.min(LAST_DATA_YEAR, last.orElse(LAST_DATA_YEAR)));
  }
}
