package org.gongkai.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Section;
import org.gongkai.form.FormCatalog;
import org.gongkai.issue.Issue;

/**
 * Puts every printed cell of the official tables at its category and breakdown. A number is placed
 * by the labels around it; its position and arithmetic are second and third witnesses. Where two do
 * not agree the cell is unreadable, with an issue.
 */
public final class TableAligner {
  private final DisclosureAligner disclosure;
  private final RequestAligner request;
  private final DisputeAligner dispute;
  private final LabelSurvey survey;

  public TableAligner(FormCatalog catalog) {
    this.disclosure = new DisclosureAligner(catalog);
    this.request = new RequestAligner(catalog);
    this.dispute = new DisputeAligner(catalog);
    this.survey = new LabelSurvey(catalog);
  }

  /** Reads the three tables of one report, whatever notation the page has them in. */
  public Alignment align(ExtractedDocument document) {
    List<Line> lines = Lines.of(document);
    Placed first = disclosure.align(lines);
    Placed second = request.align(lines);
    Placed third = dispute.align(lines);
    if (Stream.of(first, second, third).allMatch(p -> p.facts().isEmpty() && p.issues().isEmpty()))
      return new Alignment.NoTable("none of the three official tables is on the page");
    Optional<String> told =
        Stream.of(second, first).map(Placed::form).flatMap(Optional::stream).findFirst();
    Map<Section, String> forms = new TreeMap<>();
    List<Fact> facts = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    add(Section.DISCLOSURE, first, told, forms, facts, issues);
    add(Section.REQUEST, second, told, forms, facts, issues);
    add(Section.DISPUTE, third, told, forms, facts, issues);
    List<Fact> sure = PageEnd.of(document, lines).doubted(facts, issues);
    return new Alignment.Aligned(forms, sure, issues, survey.of(lines, sure));
  }

  private static void add(
      Section section,
      Placed placed,
      Optional<String> told,
      Map<Section, String> forms,
      List<Fact> facts,
      List<Issue> issues) {
    issues.addAll(placed.issues());
    if (placed.facts().isEmpty()) return;
    Placed known = told.map(placed::in).orElse(placed);
    facts.addAll(known.facts());
    forms.put(section, known.facts().get(0).form());
  }
}
