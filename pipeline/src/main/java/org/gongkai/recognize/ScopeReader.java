package org.gongkai.recognize;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.fact.Scope;
import org.gongkai.fact.Section;

/**
 * Tells from sentences of the prose whose figures a table holds: those of the agency, or those of
 * all bodies below it too. Sentences that disagree tell nothing.
 */
final class ScopeReader {
  /** Between a subject and what is said of it. */
  private static final int MOST_BETWEEN = 40;

  private static final int MOST_QUOTED = 60;

  private final RecognitionRules.Scopes rules;

  ScopeReader(RecognitionRules.Scopes rules) {
    this.rules = rules;
  }

  /**
   * Whose figures the tables hold.
   *
   * @param bySection only those that the prose tells
   * @param evidence one sentence each
   */
  record Scopes(Map<Section, Scope> bySection, List<String> evidence) {}

  /** Reads the prose of a page. */
  Scopes read(Sentences prose) {
    Map<Section, Scope> found = new EnumMap<>(Section.class);
    List<String> evidence = new ArrayList<>();
    Map<Section, Pattern> topics = rules.topics().bySection();
    for (Section section : Section.values())
      if (topics.containsKey(section)) read(section, topics.get(section), prose, found, evidence);
    return new Scopes(found, evidence);
  }

  private void read(
      Section section,
      Pattern topic,
      Sentences prose,
      Map<Section, Scope> found,
      List<String> evidence) {
    Map<Scope, String> said = new EnumMap<>(Scope.class);
    for (Sentence sentence : prose.all())
      scope(sentence.text(), topic).ifPresent(scope -> said.putIfAbsent(scope, sentence.text()));
    if (said.size() != 1) return;
    said.forEach(
        (scope, sentence) -> {
          found.put(section, scope);
          evidence.add(
              "The figures of the table %s are %s: \"%s\"."
                  .formatted(section.code(), scope.code(), quoted(sentence)));
        });
  }

  private static String quoted(String sentence) {
    return sentence.length() <= MOST_QUOTED
        ? sentence
        : "…" + sentence.substring(sentence.length() - MOST_QUOTED);
  }

  /** Of the subject nearest in front of the topic. */
  private Optional<Scope> scope(String sentence, Pattern topic) {
    Matcher matcher = topic.matcher(sentence);
    if (!matcher.find()) return Optional.empty();
    return subject(sentence.substring(0, matcher.start()));
  }

  /** Of the subject nearest to the end of a text. */
  Optional<Scope> subject(String text) {
    String before = text.substring(Math.max(0, text.length() - MOST_BETWEEN));
    int all = last(rules.rolledUp(), before);
    int own = last(rules.own(), before);
    if (all == own) return Optional.empty(); // neither stands there
    return Optional.of(all > own ? Scope.ROLLED_UP : Scope.OWN);
  }

  private static int last(Pattern subject, String text) {
    Matcher matcher = subject.matcher(text);
    int last = -1;
    while (matcher.find()) last = matcher.start();
    return last;
  }
}
