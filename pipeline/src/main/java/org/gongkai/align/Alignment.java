package org.gongkai.align;

import java.util.List;
import java.util.Map;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Section;
import org.gongkai.form.UnknownLabel;
import org.gongkai.issue.Issue;

/** What the tables of one report say. */
public sealed interface Alignment {

  /**
   * At least one official table was found.
   *
   * @param forms the form of each table found, such as {@code REQUEST -> 2021}
   * @param facts one a printed cell, each place at most once
   * @param issues what could not be placed and why
   * @param unknownLabels words in the tables that are no label, or one with slips
   */
  record Aligned(
      Map<Section, String> forms,
      List<Fact> facts,
      List<Issue> issues,
      List<UnknownLabel> unknownLabels)
      implements Alignment {
    public Aligned {
      forms = Map.copyOf(forms);
      facts = List.copyOf(facts);
      issues = List.copyOf(issues);
      unknownLabels = List.copyOf(unknownLabels);
    }
  }

  /**
   * No official table is on the page.
   *
   * @param reason one sentence
   */
  record NoTable(String reason) implements Alignment {}
}
