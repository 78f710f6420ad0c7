package org.gongkai.recognize;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes an agency's name out of the text in which it stands; in doubt there is none. */
final class NameReader {
  private final RecognitionRules.Name rules;

  NameReader(RecognitionRules.Name rules) {
    this.rules = rules;
  }

  /**
   * The name at the end of a text.
   *
   * @param text folded, without blanks
   * @param line the line in which it stands
   */
  Optional<AgencyName> read(String text, PageLine line) {
    String named = afterLast(rules.delimiters(), text);
    named = without(rules.leadIns(), named);
    named = without(rules.trailers(), named);
    Matcher overwritten = rules.overwritten().matcher(named);
    boolean cut = rules.overwritten().matcher(without(rules.leadIns(), text)).lookingAt();
    if (overwritten.lookingAt()) named = uncovered(named.substring(overwritten.end()));
    return isName(named, cut)
        ? Optional.of(new AgencyName(line.printed(named), cut))
        : Optional.empty();
  }

  /** The agency speaks of itself, such as "our bureau". */
  boolean isSelf(String text) {
    return rules.self().matcher(text).lookingAt();
  }

  private boolean isName(String text, boolean cut) {
    return rules.form().matcher(text).matches()
        && rules.suffix().matcher(text).find()
        && !isSelf(text)
        && !rules.impossible().matcher(text).find()
        && (!cut || rules.placed().matcher(text).matches());
  }

  /** What is left when the beginning of a name was written over. */
  private String uncovered(String rest) {
    return without(rules.stump(), rest);
  }

  private static String afterLast(Pattern delimiter, String text) {
    int start = 0;
    Matcher matcher = delimiter.matcher(text);
    while (matcher.find()) start = matcher.end();
    return text.substring(start);
  }

  private static String without(Pattern part, String text) {
    return part.matcher(text).replaceFirst("");
  }
}
