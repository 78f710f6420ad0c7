package org.gongkai.recognize;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.prose.ProseSection;

/**
 * The prose of a page, wherever it stands, cut into sentences.
 *
 * @param all in reading order
 * @param sections whose headings stand on the page
 */
record Sentences(List<Sentence> all, Set<ProseSection> sections) {
  Sentences {
    all = List.copyOf(all);
    sections = Set.copyOf(sections);
  }

  /**
   * Sentences may go on in the next line; headings and tables end them.
   *
   * @param ends what ends a sentence
   */
  static Sentences of(PageContent content, Pattern ends) {
    Set<ProseSection> sections = EnumSet.noneOf(ProseSection.class);
    Run run = new Run(ends);
    for (PageLine line : content.lines()) {
      List<Integer> headings = line.content().sections();
      if (isProse(line)) run.add(line);
      else run.end(headings.isEmpty() ? run.section : section(headings.get(0)));
      if (!headings.isEmpty()) sections.add(run.section);
    }
    run.end(run.section);
    return new Sentences(run.sentences, sections);
  }

  private static boolean isProse(PageLine line) {
    LineContent content = line.content();
    return !line.isTabular() && content.labels().isEmpty() && content.sections().isEmpty();
  }

  private static ProseSection section(int heading) {
    ProseSection[] sections = ProseSection.values();
    return heading + 1 < sections.length ? sections[heading + 1] : ProseSection.OTHER;
  }

  /** Lines of prose that follow one another. */
  private static final class Run {
    private final Pattern ends;
    private final List<Sentence> sentences = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder printed = new StringBuilder();
    private ProseSection section = ProseSection.HEAD;

    Run(Pattern ends) {
      this.ends = ends;
    }

    void add(PageLine line) {
      text.append(line.text());
      boolean kept = line.raw().length() == line.text().length();
      printed.append(kept ? line.raw() : line.text());
    }

    void end(ProseSection next) {
      Matcher end = ends.matcher(text);
      int from = 0;
      boolean opens = true;
      while (from < text.length()) {
        int to = end.find(from) ? end.start() : text.length();
        if (to > from) {
          sentences.add(sentence(from, to, opens));
          opens = false;
        }
        from = to < text.length() ? end.end() : to;
      }
      text.setLength(0);
      printed.setLength(0);
      section = next;
    }

    private Sentence sentence(int from, int to, boolean opens) {
      return new Sentence(text.substring(from, to), printed.substring(from, to), section, opens);
    }
  }
}
