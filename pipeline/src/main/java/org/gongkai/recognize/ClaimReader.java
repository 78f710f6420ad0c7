package org.gongkai.recognize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.fact.Scope;
import org.gongkai.prose.Claim;
import org.gongkai.prose.ProseSection;
import org.gongkai.recognize.ClaimRules.Context;
import org.gongkai.recognize.ClaimRules.Kind;

/**
 * Reads the figures that sentences state of the report's own year and of the whole that its tables
 * count. Where a sentence may be about something else there is no claim.
 */
final class ClaimReader {
  private static final String CLAUSE_ENDS = ",:;";
  private static final int MOST_QUOTED = 200;
  private static final int LONGEST_TOPIC = 30;
  private static final int LONGEST_NUMBER = 12;
  private static final String SHARE = ".share";
  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");

  private final ClaimRules rules;
  private final ScopeReader scopes;
  private final SpokenYears years;

  ClaimReader(ClaimRules rules, ScopeReader scopes, SpokenYears years) {
    this.rules = rules;
    this.scopes = scopes;
    this.years = years;
  }

  /**
   * The claims in the order of the sentences.
   *
   * @param year of the report; a sentence of another year states nothing
   * @param agency the name of the report's agency; other bodies' figures are parts
   */
  List<Claim> read(Sentences prose, OptionalInt year, Optional<String> agency) {
    List<Claim> claims = new ArrayList<>();
    Passage passage = new Passage(year, agency.orElse(""));
    for (Sentence sentence : prose.all()) {
      passage.enter(sentence);
      // What it says of figures is about the problems of last year and the plans for the next.
      if (sentence.section() == ProseSection.PROBLEMS) continue;
      if (rules.context().worth().matcher(sentence.text()).find())
        claims.addAll(passage.claims(sentence));
      passage.leave(sentence);
    }
    return claims;
  }

  /** A number or a word that means one, at its place in a sentence. */
  private record Found(int at, Kind kind, Claim claim) {}

  /** What the sentences so far say of the next one. */
  private final class Passage {
    private final OptionalInt reported;
    private final String agency;
    private OptionalInt year = OptionalInt.empty();
    private String topic = "";
    private String stated = "";

    Passage(OptionalInt reported, String agency) {
      this.reported = reported;
      this.agency = agency;
    }

    void enter(Sentence sentence) {
      boolean begins = rules.context().topic().matcher(sentence.text()).find();
      if (!begins && !sentence.opens()) return;
      year = OptionalInt.empty();
      stated = "";
      topic = sentence.section().code() + " " + (begins ? beginning(sentence.text()) : "");
    }

    void leave(Sentence sentence) {
      OptionalInt last = years.last(sentence.text());
      if (last.isPresent()) year = last;
    }

    List<Claim> claims(Sentence sentence) {
      Map<Integer, List<Found>> byPlace = new TreeMap<>();
      for (Kind kind : rules.kinds()) {
        if (!kind.mayStandIn(sentence.text())) continue;
        Matcher matcher = kind.pattern().matcher(sentence.text());
        while (matcher.find())
          if (isMeant(kind, sentence.text(), matcher)) add(claim(kind, sentence, matcher), byPlace);
      }
      List<Claim> claims =
          byPlace.values().stream()
              .flatMap(found -> found.stream().sorted(Comparator.comparing(f -> f.claim().code())))
              .map(Found::claim)
              .toList();
      claims = withoutRepeated(claims);
      for (Claim claim : claims) stated = claim.code() + " ";
      return claims;
    }

    /** A sentence may say the same in words and as a number. */
    private static List<Claim> withoutRepeated(List<Claim> claims) {
      Set<String> said = new HashSet<>();
      return claims.stream().filter(c -> said.add(c.code() + "=" + c.value())).toList();
    }

    /** A number is one claim and its share; words may say of two things that there was none. */
    private void add(List<Found> found, Map<Integer, List<Found>> byPlace) {
      for (Found one : found) {
        List<Found> there = byPlace.computeIfAbsent(one.at(), at -> new ArrayList<>());
        boolean isNew =
            one.kind().value().isPresent()
                ? there.stream().noneMatch(f -> f.claim().code().equals(one.claim().code()))
                : there.isEmpty();
        if (isNew) there.add(one);
      }
    }

    private List<Found> claim(Kind kind, Sentence sentence, Matcher matcher) {
      if (kind.value().isPresent())
        return List.of(
            found(
                kind,
                sentence,
                matcher.start(),
                kind.code(),
                kind.value().get(),
                kind.unit(),
                false));
      String digits = matcher.group("value").replace(",", "");
      if (digits.length() > LONGEST_NUMBER) return List.of();
      BigDecimal value = new BigDecimal(digits);
      boolean tenThousands = matcher.group("wan") != null;
      boolean about =
          tenThousands || has(matcher, "about") || has(matcher, "odd") || has(matcher, "round");
      List<Found> found = new ArrayList<>();
      found.add(
          found(
              kind,
              sentence,
              matcher.start("value"),
              kind.code(),
              tenThousands ? value.movePointRight(4) : value,
              matcher.group("unit"),
              about));
      if (kind.share()) share(kind, sentence, matcher.end()).ifPresent(found::add);
      return found;
    }

    private Optional<Found> share(Kind kind, Sentence sentence, int from) {
      Matcher share = rules.context().share().matcher(sentence.text());
      share.region(from, sentence.text().length());
      if (!share.lookingAt()) return Optional.empty();
      String group = share.group("share") != null ? "share" : "bare";
      BigDecimal value = new BigDecimal(share.group(group));
      return Optional.of(
          found(kind, sentence, share.start(group), kind.code() + SHARE, value, "%", false));
    }

    private Found found(
        Kind kind,
        Sentence sentence,
        int at,
        String code,
        BigDecimal value,
        String unit,
        boolean about) {
      Scope scope = scopes.subject(sentence.text().substring(0, at)).orElse(Scope.UNKNOWN);
      return new Found(
          at,
          kind,
          new Claim(code, value, unit, about, scope, sentence.section(), quoted(sentence, at)));
    }

    private boolean isMeant(Kind kind, String text, Matcher matcher) {
      String before = text.substring(0, matcher.start());
      String clause = clause(before);
      Context context = rules.context();
      return isOfYear(before)
          && !context.otherTime().matcher(clause).find()
          && !context.plan().matcher(clause).find()
          && !(kind.total() && isPart(before, clause))
          && isOfAgency(clause)
          && kind.unless().filter(p -> p.matcher(clause).find()).isEmpty()
          && kind.about().filter(p -> !p.matcher(stated + topic + text).find()).isEmpty();
    }

    private boolean isPart(String before, String clause) {
      String sentence = before.substring(before.lastIndexOf(';') + 1);
      Context context = rules.context();
      return context.among().matcher(sentence).find()
          || context.part().matcher(clause).find() && !context.allParts().matcher(clause).find();
    }

    private boolean isOfYear(String before) {
      OptionalInt named = lastYear(before);
      OptionalInt told = named.isPresent() ? named : year;
      return told.isEmpty() || told.equals(reported);
    }

    /** The year of a comparison is that of its clause only. */
    private OptionalInt lastYear(String before) {
      String text = withoutBrackets(before);
      OptionalInt last = OptionalInt.empty();
      Matcher matcher = rules.context().year().matcher(text);
      while (matcher.find())
        if (!isComparison(text, matcher)
            || clause(text).length() >= text.length() - matcher.start())
          last = OptionalInt.of(Integer.parseInt(matcher.group("year")));
      return last;
    }

    private boolean isComparison(String text, Matcher year) {
      return years.rules().compared().matcher(text.substring(0, year.start())).find();
    }

    private boolean isOfAgency(String clause) {
      Matcher matcher = rules.context().subject().matcher(clause);
      if (!matcher.find()) return true;
      String subject = matcher.group("subject");
      if (rules.context().self().matcher(subject).find()) return true;
      String name = rules.context().leadIn().matcher(subject).replaceFirst("");
      return isShortFor(name, agency);
    }
  }

  /** Short names keep the order of the characters. */
  private static boolean isShortFor(String name, String full) {
    int at = 0;
    for (int i = 0; i < full.length() && at < name.length(); i++)
      if (full.charAt(i) == name.charAt(at)) at++;
    return at == name.length();
  }

  private static boolean has(Matcher matcher, String group) {
    return matcher.group(group) != null;
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_TOPIC));
  }

  private static String clause(String before) {
    int from = before.length();
    while (from > 0 && CLAUSE_ENDS.indexOf(before.charAt(from - 1)) < 0) from--;
    return before.substring(from);
  }

  /** What stands in closed brackets is an aside. */
  private static String withoutBrackets(String text) {
    return text.indexOf('(') < 0 ? text : ASIDE.matcher(text).replaceAll("");
  }

  private static String quoted(Sentence sentence, int at) {
    int length = sentence.text().length();
    int from =
        length <= MOST_QUOTED
            ? 0
            : Math.max(0, Math.min(at - MOST_QUOTED / 2, length - MOST_QUOTED));
    return sentence.printed().substring(from, Math.min(length, from + MOST_QUOTED));
  }
}
