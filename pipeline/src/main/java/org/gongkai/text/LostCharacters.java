package org.gongkai.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells characters that a wrong decoding has destroyed from known phrases around them. A lost
 * character that two phrases would fill differently stays lost. Only for words: no digit is ever
 * told.
 */
public final class LostCharacters {
  /** What stands for lost characters in decoded text. */
  public static final char LOST = '\uFFFD';

  /** One sign may stand for two characters, where the end of one was lost with the next one's. */
  private static final int MOST_LOST = 2;

  /** So many characters of a phrase must be left, unless it is all that is printed. */
  private static final int LEAST_KNOWN = 3;

  /** What is longer is no phrase of a form. */
  private static final int LONGEST_PHRASE = 60;

  private final List<String> phrases;

  /** By character, the indices of the phrases that have it. */
  private final Map<Character, List<Integer>> holding = new HashMap<>();

  private LostCharacters(List<String> phrases) {
    this.phrases = phrases;
    for (int i = 0; i < phrases.size(); i++) {
      int index = i;
      phrases.get(i).chars().distinct().forEach(c -> holding((char) c).add(index));
    }
  }

  private List<Integer> holding(char c) {
    return holding.computeIfAbsent(c, own -> new ArrayList<>());
  }

  /** With the words that pages of this kind have; blanks and figures end a phrase. */
  public static LostCharacters of(Collection<String> words) {
    Set<String> phrases = new LinkedHashSet<>();
    for (String word : words) {
      add(Labels.plain(word), phrases);
      add(letters(word), phrases);
    }
    return new LostCharacters(List.copyOf(phrases));
  }

  private static void add(String phrase, Set<String> phrases) {
    boolean hasDigit = phrase.chars().anyMatch(Character::isDigit);
    if (phrase.length() > 1 && phrase.length() <= LONGEST_PHRASE && !hasDigit) phrases.add(phrase);
  }

  private static String letters(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    Labels.normalize(word).codePoints().filter(c -> !isFigure(c)).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static boolean isFigure(int c) {
    return c >= '0' && c <= '9';
  }

  /** Whether something is lost in the text. */
  public static boolean in(String text) {
    return text.indexOf(LOST) >= 0;
  }

  /** The text with all lost characters that can be told; the same text where none can. */
  public String told(String text) {
    if (!in(text)) return text;
    StringBuilder told = new StringBuilder(text.length());
    int from = 0;
    while (from < text.length()) {
      int end = from;
      while (end < text.length() && !isBorder(text.charAt(end))) end++;
      told.append(toldWord(text.substring(from, end)));
      if (end < text.length()) told.append(text.charAt(end));
      from = end + 1;
    }
    return told.toString();
  }

  private static boolean isBorder(char c) {
    return c == '|' || Script.isSpace(c);
  }

  private String toldWord(String word) {
    if (!in(word)) return word;
    StringBuilder told = new StringBuilder(word.length());
    String folded = folded(word);
    List<String> candidates = candidates(word, folded);
    int from = 0;
    for (int at = word.indexOf(LOST); at >= 0; at = word.indexOf(LOST, from)) {
      int end = runEnd(word, at);
      told.append(word, from, at)
          .append(filling(word, folded, candidates, at).orElse(word.substring(at, end)));
      from = end;
    }
    return told.append(word, from, word.length()).toString();
  }

  private static int runEnd(String word, int at) {
    int end = at;
    while (end < word.length() && word.charAt(end) == LOST) end++;
    return end;
  }

  /**
   * What a phrase puts for the lost characters at a place.
   *
   * @param weight of two phrases the one with more characters left, else the one not cut
   */
  private record Filling(int weight, String text) {}

  /** The phrases of which the word has enough characters, wherever they stand. */
  private List<String> candidates(String word, String folded) {
    int[] shared = new int[phrases.size()];
    for (int i = 0; i < word.length(); i++) {
      count(word.charAt(i), shared);
      if (folded.charAt(i) != word.charAt(i)) count(folded.charAt(i), shared);
    }
    List<String> candidates = new ArrayList<>();
    for (int i = 0; i < shared.length; i++)
      if (shared[i] >= LEAST_KNOWN || shared[i] * 2 >= phrases.get(i).length())
        candidates.add(phrases.get(i));
    return candidates;
  }

  private void count(char c, int[] shared) {
    for (int index : holding.getOrDefault(c, List.of())) shared[index]++;
  }

  /** The filling on which all candidates agree that fit the most characters. */
  private static Optional<String> filling(
      String word, String folded, List<String> candidates, int at) {
    List<Filling> found = new ArrayList<>();
    for (String phrase : candidates) new Fit(word, folded, phrase, at).find(found);
    int most = found.stream().mapToInt(Filling::weight).max().orElse(0);
    Set<String> texts = new HashSet<>();
    found.stream().filter(f -> f.weight() == most).forEach(f -> texts.add(f.text()));
    return texts.size() == 1 ? Optional.of(texts.iterator().next()) : Optional.empty();
  }

  /** Character by character, so that places stay; what folds to several stays as it is. */
  private static String folded(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      String own = Script.fold(word.substring(i, i + 1));
      folded.append(own.length() == 1 ? own.charAt(0) : word.charAt(i));
    }
    return folded.toString();
  }

  /**
   * A phrase laid over a word, so that it covers a lost place. It may be cut only where the word
   * begins or ends.
   */
  private record Fit(String word, String folded, String phrase, int at) {

    void find(List<Filling> found) {
      for (int from = Math.max(0, at - phrase.length()); from <= at; from++) {
        int latest = from == 0 ? phrase.length() - 1 : 0;
        for (int begin = 0; begin <= latest; begin++) go(from, from, begin, begin, 0, "", found);
      }
    }

    /** From a place of the word and of the phrase on. */
    private void go(
        int from, int i, int begin, int j, int known, String filling, List<Filling> found) {
      if (j == phrase.length() || i == word.length()) {
        boolean uncut = begin == 0 && j == phrase.length();
        boolean alone = uncut && from == 0 && i == word.length();
        boolean enough = known * 2 >= j - begin && (alone || known >= LEAST_KNOWN);
        if (enough && i > at && known > 0)
          found.add(new Filling(2 * known + (uncut ? 1 : 0), filling));
        return;
      }
      if (word.charAt(i) == LOST) {
        int end = runEnd(word, i);
        int most = Math.min(phrase.length() - j, Math.max(MOST_LOST, end - i));
        for (int count = 1; count <= most; count++) {
          String own = i == at ? phrase.substring(j, j + count) : filling;
          go(from, end, begin, j + count, known, own, found);
        }
      } else if (isSame(i, phrase.charAt(j))) {
        go(from, i + 1, begin, j + 1, known + 1, filling, found);
      }
    }

    private boolean isSame(int place, char own) {
      return word.charAt(place) == own || folded.charAt(place) == own;
    }
  }
}
