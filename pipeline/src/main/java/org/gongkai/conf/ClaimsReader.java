package org.gongkai.conf;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.gongkai.recognize.ClaimRules;
import org.gongkai.recognize.ClaimRules.Context;
import org.gongkai.recognize.ClaimRules.Kind;

/**
 * Reads {@code conf/recognition/claims.yaml}: patterns hold the names of parts in braces, and once
 * the words without which they match nothing.
 */
final class ClaimsReader {
  private static final Pattern NAME = Pattern.compile("\\{\\{([a-z_]+)}}");
  private static final Pattern WORDS = Pattern.compile("\\{\\{words}}");
  private static final int DEEPEST = 5;
  private static final List<String> NUMBER =
      List.of("value", "about", "wan", "odd", "unit", "round");

  private final Path file;
  private final Map<String, String> parts;
  private final Problems problems;

  private ClaimsReader(Path file, Map<String, String> parts, Problems problems) {
    this.file = file;
    this.parts = parts;
    this.problems = problems;
  }

  /** The file as it stands. */
  record Spec(Map<String, String> parts, Context context, List<KindSpec> claims) {}

  /** A kind of claims; a number is written where the words themselves mean one. */
  record KindSpec(
      Located claim,
      String unit,
      List<String> words,
      String pattern,
      String value,
      Boolean total,
      Boolean share,
      String about,
      String unless) {
    KindSpec {
      words = words == null ? List.of() : List.copyOf(words);
      if (value == null) value = "";
      if (total == null) total = false;
      if (share == null) share = false;
      if (about == null) about = "";
      if (unless == null) unless = "";
    }
  }

  /** The rules; nothing if the file cannot be used. */
  static Optional<ClaimRules> read(Path conf, Problems problems) {
    Path file = conf.resolve("recognition").resolve("claims.yaml");
    return YamlFile.read(file, Spec.class, problems)
        .flatMap(spec -> new ClaimsReader(file, spec.parts(), problems).rules(spec));
  }

  private Optional<ClaimRules> rules(Spec spec) {
    List<Kind> kinds = new ArrayList<>();
    for (KindSpec kind : spec.claims()) kind(kind).ifPresent(kinds::add);
    return hasGroups(spec.context()) & kinds.size() == spec.claims().size()
        ? Optional.of(new ClaimRules(spec.context(), kinds))
        : Optional.empty();
  }

  private boolean hasGroups(Context context) {
    return RecognitionReader.has(context.year(), "year", file, problems)
        & RecognitionReader.has(context.subject(), "subject", file, problems)
        & RecognitionReader.has(context.share(), "share", file, problems)
        & RecognitionReader.has(context.share(), "bare", file, problems);
  }

  private Optional<Kind> kind(KindSpec spec) {
    Optional<Pattern> pattern = counting(spec);
    Optional<Pattern> about = pattern(spec, spec.about());
    Optional<Pattern> unless = pattern(spec, spec.unless());
    Optional<BigDecimal> value = value(spec);
    if (pattern.isEmpty()
        || about.isEmpty()
        || unless.isEmpty()
        || !isCounted(spec, pattern.get(), value)) return Optional.empty();
    return Optional.of(
        new Kind(
            spec.claim().text(),
            spec.unit(),
            spec.words(),
            pattern.get(),
            value,
            spec.total(),
            spec.share(),
            about.filter(p -> !spec.about().isEmpty()),
            unless.filter(p -> !spec.unless().isEmpty())));
  }

  /** Each side of the words is sound by itself, so that no match goes without them. */
  private Optional<Pattern> counting(KindSpec spec) {
    String[] sides = WORDS.split(spec.pattern(), -1);
    if (sides.length != 2 || spec.words().isEmpty()) {
      problem(
          spec,
          "Cannot tell the words of %s: list them under words, and put {{words}} once into the pattern '%s'"
              .formatted(spec.claim(), spec.pattern()));
      return Optional.empty();
    }
    Optional<Pattern> before = pattern(spec, sides[0]);
    Optional<Pattern> behind = pattern(spec, sides[1]);
    if (before.isEmpty() || behind.isEmpty()) return Optional.empty();
    String words = spec.words().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Optional.of(
        Pattern.compile("(?:%s)(?:%s)(?:%s)".formatted(before.get(), words, behind.get())));
  }

  private Optional<BigDecimal> value(KindSpec spec) {
    try {
      return spec.value().isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(spec.value()));
    } catch (NumberFormatException e) {
      problem(
          spec,
          "Cannot read the value '%s' of %s: write a number".formatted(spec.value(), spec.claim()));
      return Optional.empty();
    }
  }

  private boolean isCounted(KindSpec spec, Pattern pattern, Optional<BigDecimal> value) {
    if (value.isPresent()) return true;
    boolean whole = NUMBER.stream().allMatch(g -> pattern.pattern().contains("(?<" + g + ">"));
    if (!whole)
      problem(
          spec,
          "Cannot read a number of %s: put {{count}} into the pattern '%s', or give it a value"
              .formatted(spec.claim(), spec.pattern()));
    return whole;
  }

  private Optional<Pattern> pattern(KindSpec spec, String text) {
    String expanded = expanded(text);
    Matcher dead = NAME.matcher(expanded);
    if (dead.find()) {
      problem(
          spec,
          "Cannot find the part '%s' of %s; parts are %s"
              .formatted(dead.group(1), spec.claim(), parts.keySet()));
      return Optional.empty();
    }
    try {
      return Optional.of(Pattern.compile(expanded));
    } catch (PatternSyntaxException e) {
      problem(spec, "Cannot use a pattern of %s: %s".formatted(spec.claim(), e.getMessage()));
      return Optional.empty();
    }
  }

  private void problem(KindSpec spec, String message) {
    problems.add(file, spec.claim().line(), message);
  }

  private String expanded(String text) {
    String expanded = text;
    for (int depth = 0; depth < DEEPEST; depth++)
      expanded =
          NAME.matcher(expanded)
              .replaceAll(m -> Matcher.quoteReplacement(parts.getOrDefault(m.group(1), m.group())));
    return expanded;
  }
}
