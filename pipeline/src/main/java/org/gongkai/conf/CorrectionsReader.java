package org.gongkai.conf;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.correct.Correction;
import org.gongkai.correct.Corrections;
import org.gongkai.correct.ReportSelector;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.vocabulary.FormCells;

/** Reads {@code corrections/*.yaml}: known source errors, each with its reason and source. */
final class CorrectionsReader {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final Located NONE = new Located("", 0);

  /** The keys of a file. */
  record Spec(List<Entry> corrections) {}

  /** The keys of one correction. */
  record Entry(
      Report report,
      Located place,
      Located printed,
      BigDecimal corrected,
      Located reason,
      Located source) {}

  /** Which report: {@code sha256}, or {@code agency} and {@code year}. */
  record Report(Located sha256, Located agency, Located year) {
    Report {
      if (sha256 == null) sha256 = NONE;
      if (agency == null) agency = NONE;
      if (year == null) year = NONE;
    }
  }

  private final FormCells cells;
  private final ConfFile file;
  private final Set<String> known;

  private CorrectionsReader(FormCells cells, ConfFile file, Set<String> known) {
    this.cells = cells;
    this.file = file;
    this.known = known;
  }

  static Corrections read(Path folder, FormCells cells, Problems problems) {
    Set<String> known = new HashSet<>();
    List<Correction> corrections = new ArrayList<>();
    for (Path path : YamlFile.list(folder, ".yaml")) {
      CorrectionsReader reader = new CorrectionsReader(cells, new ConfFile(path, problems), known);
      YamlFile.read(path, Spec.class, problems)
          .ifPresent(spec -> corrections.addAll(reader.corrections(spec)));
    }
    return new Corrections(corrections);
  }

  private List<Correction> corrections(Spec spec) {
    return spec.corrections().stream().flatMap(e -> correction(e).stream()).toList();
  }

  private Optional<Correction> correction(Entry entry) {
    boolean good = file.isFilled("reason", entry.reason().text(), entry.reason().line());
    good &= file.isFilled("source", entry.source().text(), entry.source().line());
    Optional<ReportSelector> report = report(entry.report(), entry.place().line());
    Optional<Place> place = place(entry.place());
    if (!good || report.isEmpty() || place.isEmpty()) return Optional.empty();
    if (!isNew(report.get(), place.get(), entry.place().line())) return Optional.empty();
    return Optional.of(
        new Correction(
            report.get(),
            place.get(),
            entry.printed().text(),
            entry.corrected(),
            entry.reason().text(),
            entry.source().text()));
  }

  private Optional<ReportSelector> report(Report report, int line) {
    boolean byFile = report.agency().text().isBlank() && report.year().text().isBlank();
    return byFile ? ofFile(report.sha256(), line) : ofAgencyYear(report, line);
  }

  private Optional<ReportSelector> ofFile(Located sha256, int line) {
    if (SHA_256.matcher(sha256.text()).matches())
      return Optional.of(new ReportSelector.OfFile(sha256.text()));
    file.problem(
        Math.max(sha256.line(), line - 1),
        "Cannot use the report '"
            + sha256
            + "'; give sha256 in 64 hexadecimal digits, or agency and year");
    return Optional.empty();
  }

  private Optional<ReportSelector> ofAgencyYear(Report report, int line) {
    boolean named = !report.agency().text().isBlank() && report.sha256().text().isBlank();
    if (named && report.year().text().matches("20\\d\\d"))
      return Optional.of(
          new ReportSelector.OfAgencyYear(
              report.agency().text(), Integer.parseInt(report.year().text())));
    file.problem(
        line, "Cannot use the report; give either sha256, or agency and a year such as 2023");
    return Optional.empty();
  }

  private Optional<Place> place(Located text) {
    String[] parts = text.text().split("/");
    if (parts.length != 3) {
      file.problem(
          text.line(), "Cannot use the place '" + text + "'; write section/category/breakdown");
      return Optional.empty();
    }
    return file.section(parts[0], text.line())
        .map(section -> new Place(section, parts[1], parts[2]))
        .filter(place -> isCell(place, text.line()));
  }

  private boolean isCell(Place place, int line) {
    Section section = place.section();
    boolean printed =
        cells.forms().stream()
            .flatMap(form -> cells.cells(form, section).stream())
            .anyMatch(cell -> cell.place().equals(place));
    if (!printed)
      file.problem(
          line, "Cannot find the cell " + place + " in any form; see vocabulary/form_cells.csv");
    return printed;
  }

  private boolean isNew(ReportSelector report, Place place, int line) {
    if (known.add(report + " " + place)) return true;
    file.problem(line, "Cannot correct " + place + " of " + report + " twice");
    return false;
  }
}
