package org.gongkai.align;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.conf.ShippedForms;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.Extractors;
import org.gongkai.fact.Fact;
import org.gongkai.form.FormCatalog;
import org.gongkai.issue.Issue;

/** A small page in sight of a test, and what the aligner reads on it. */
record Page(String text) {
  static final FormCatalog FORMS = ShippedForms.catalog();
  private static final TableAligner ALIGNER = new TableAligner(FORMS);

  ExtractedDocument document() {
    String file = text.startsWith("<") ? "page.html" : "page.txt";
    return Extractors.standard().extract(text.getBytes(UTF_8), file);
  }

  List<Line> lines() {
    return Lines.of(document());
  }

  Alignment alignment() {
    return ALIGNER.align(document());
  }

  private Alignment.Aligned aligned() {
    return (Alignment.Aligned) alignment();
  }

  /** {@code category/breakdown} to the figure, or to the status in brackets. */
  Map<String, String> cells() {
    Map<String, String> cells = new TreeMap<>();
    for (Fact fact : aligned().facts()) {
      String place = fact.place().category() + "/" + fact.place().breakdown();
      String value =
          fact.value()
              .number()
              .map(n -> n.toPlainString())
              .orElse("[" + fact.value().status() + "]");
      cells.merge(place, value, (a, b) -> a + " and " + b);
    }
    return cells;
  }

  /** The figures of a row in the order of the form. */
  String row(String category) {
    return String.join(
        " ",
        aligned().facts().stream()
            .filter(f -> f.place().category().equals(category))
            .map(f -> cells().get(category + "/" + f.place().breakdown()))
            .toList());
  }

  List<String> issues() {
    return aligned().issues().stream().map(Issue::rule).distinct().sorted().toList();
  }
}
