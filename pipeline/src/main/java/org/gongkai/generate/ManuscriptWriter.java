package org.gongkai.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongkai.fact.Place;
import org.gongkai.form.FormTemplate;
import org.gongkai.generate.Wording.SectionWords;

/** Writes a report's words around its tables, as the official format orders them. */
public final class ManuscriptWriter {
  private final Wording wording;

  public ManuscriptWriter(Wording wording) {
    this.wording = wording;
  }

  /**
   * The report with all of its figures printed plainly, and everything owed.
   *
   * @param random for choices between words; the same state gives the same words
   */
  public Manuscript write(TrueReport report, Random random) {
    Dice dice = new Dice(random);
    WordFiller filler = new WordFiller(report, self(report.agency()), dice);
    SheetWriter sheets = new SheetWriter(report, wording.tables(), dice);
    List<Part> parts = new ArrayList<>();
    String title = filler.fill(dice.pick(wording.titles()));
    parts.add(new Part.Passage(filler.fill(dice.pick(wording.openings()))));
    for (SectionWords section : wording.sections())
      parts.addAll(section(section, report, sheets, filler, dice));
    parts.add(new Part.Passage(filler.fill(dice.pick(wording.contacts()))));
    Map<Place, Expected> truth = new LinkedHashMap<>();
    report.figures().forEach((place, number) -> truth.put(place, new Expected.Printed(number)));
    return new Manuscript(report, title, parts, truth);
  }

  private static List<Part> section(
      SectionWords section, TrueReport report, SheetWriter sheets, WordFiller filler, Dice dice) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.SectionHeading(filler.fill(dice.pick(section.headings()))));
    for (String passage : passages(section, dice))
      parts.add(new Part.Passage(filler.fill(passage)));
    for (FormTemplate form : report.forms())
      if (form.section().equals(section.table())) parts.add(sheets.write(form));
    return parts;
  }

  /** Some of the passages in their order; at least one where no table speaks. */
  private static List<String> passages(SectionWords section, Dice dice) {
    List<String> all = section.passages();
    int wanted = dice.between(section.table().isEmpty() ? 1 : 0, section.most());
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean taken = dice.between(1, all.size() - i) <= wanted - chosen.size();
      if (taken) chosen.add(all.get(i));
    }
    return chosen;
  }

  private String self(String agency) {
    return wording.selves().stream()
        .filter(s -> agency.endsWith(s.suffix()))
        .map(Wording.Self::word)
        .findFirst()
        .orElse(agency);
  }
}
