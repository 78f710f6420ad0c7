package org.gongkai.accuracy;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.accuracy.Line.Kind;

/** Scores added up by layout, fault, number of faults, form and sample. */
public final class AccuracyMatrix {
  private static final Line ALL = new Line(Kind.TOTAL, "all");
  private static final Line WITH_FAULTS = new Line(Kind.TOTAL, "with faults");
  private static final Line WITHOUT_FAULTS = new Line(Kind.TOTAL, "without faults");
  private static final Line SAMPLES = new Line(Kind.SAMPLES, "all");

  private final SortedMap<Line, Score> lines = new TreeMap<>();

  /** Adds all reports of a file. */
  public void add(ScoredFile scored) {
    for (ScoredReport report : scored.reports())
      for (Line line : linesOf(scored.file(), report))
        lines.merge(line, report.score(), Score::plus);
  }

  private static Set<Line> linesOf(TrueFile file, ScoredReport report) {
    if (file.origin() == TrueFile.Origin.SAMPLE)
      return Set.of(SAMPLES, new Line(Kind.SAMPLE, file.name()));
    int faults = file.faults().size();
    Set<Line> of = new LinkedHashSet<>();
    of.add(ALL);
    of.add(faults == 0 ? WITHOUT_FAULTS : WITH_FAULTS);
    of.add(new Line(Kind.LAYOUT, file.layout()));
    of.add(new Line(Kind.FAULTS, Integer.toString(faults)));
    file.faults().forEach(fault -> of.add(new Line(Kind.FAULT, fault)));
    of.add(new Line(Kind.FORM, report.form()));
    return of;
  }

  /** All lines, by kind and name. */
  public Map<Line, Score> lines() {
    return Collections.unmodifiableMap(lines);
  }

  /** Over generated reports and samples. */
  public Score total() {
    return lines.getOrDefault(ALL, Score.NONE).plus(lines.getOrDefault(SAMPLES, Score.NONE));
  }
}
