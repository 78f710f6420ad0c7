package org.gongkai.recognize;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@code conf/recognition/claims.yaml} knows of figures in prose. Patterns see folded text
 * without blanks.
 *
 * @param context what the words around a figure say of it
 * @param kinds the figures, the surer first where two say the same number
 */
public record ClaimRules(Context context, List<Kind> kinds) {
  public ClaimRules {
    kinds = List.copyOf(kinds);
  }

  /**
   * Words around figures.
   *
   * @param worth a sentence without it states nothing
   * @param year that a sentence names; group {@code year}
   * @param topic begins a part of the prose about one matter
   * @param otherTime in the clause in front of a figure of another time
   * @param plan in the clause in front of a figure that is still to come
   * @param part in the clause in front of a figure of a part
   * @param allParts in such a clause that names all parts
   * @param among in the sentence in front of one figure among several that are added up
   * @param subject the body of which a clause speaks; group {@code subject}
   * @param leadIn what may stand in front of its name
   * @param self the report's own agency, or all bodies that its tables count
   * @param share behind a figure; groups {@code share} and {@code bare}
   */
  public record Context(
      Pattern worth,
      Pattern year,
      Pattern topic,
      Pattern otherTime,
      Pattern plan,
      Pattern part,
      Pattern allParts,
      Pattern among,
      Pattern subject,
      Pattern leadIn,
      Pattern self,
      Pattern share) {}

  /**
   * A kind of claims.
   *
   * @param code what is counted
   * @param unit where the sentence prints none
   * @param words of which a sentence holds at least one where the pattern matches
   * @param pattern with the groups {@code value}, {@code about}, {@code wan}, {@code odd}, {@code
   *     unit} and {@code round}, unless the words mean a number themselves
   * @param value what the words mean
   * @param total whether a part of it is none of it
   * @param share whether a percentage may follow
   * @param about what the sentence or the heading above it speaks of
   * @param unless what the clause in front must not say
   */
  public record Kind(
      String code,
      String unit,
      List<String> words,
      Pattern pattern,
      Optional<BigDecimal> value,
      boolean total,
      boolean share,
      Optional<Pattern> about,
      Optional<Pattern> unless) {
    public Kind {
      words = List.copyOf(words);
    }

    /** Whether a sentence may state it: much cheaper to tell than to look for the pattern. */
    boolean mayStandIn(String sentence) {
      for (String word : words) if (sentence.contains(word)) return true;
      return false;
    }
  }
}
