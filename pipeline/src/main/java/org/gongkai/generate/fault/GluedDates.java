package org.gongkai.generate.fault;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Dates that have lost the word between two numbers, as where a tag inside the line was dropped.
 *
 * @param words the word that is lost behind a year
 */
record GluedDates(List<Oddity> words) implements Planted.Edit {

  @Override
  public boolean plant(Draft draft, Random random) {
    if (words.isEmpty()) return false;
    String word = Draw.one(words, random).printed();
    Pattern date = Pattern.compile("(20\\d\\d)" + Pattern.quote(word) + "(?=\\d)");
    return draft.prose(text -> date.matcher(text).replaceAll("$1"));
  }
}
