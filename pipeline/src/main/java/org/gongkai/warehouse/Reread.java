package org.gongkai.warehouse;

import java.util.List;

/**
 * Which documents that an older reader read well are to be read again.
 *
 * @param words {@code all}, data years, or parts of the names of agencies as printed or listed
 */
public record Reread(List<String> words) {
  /** What was read well stays. */
  public static final Reread NONE = new Reread(List.of());

  private static final String ALL = "all";

  public Reread {
    words = List.copyOf(words);
  }

  boolean selects(ProcessedEntry entry) {
    return words.stream()
        .anyMatch(word -> word.equals(ALL) || entry.parts().stream().anyMatch(p -> is(p, word)));
  }

  private static boolean is(ProcessedEntry.Part part, String word) {
    boolean year = part.year().isPresent() && word.equals(String.valueOf(part.year().getAsInt()));
    return year || part.agency().filter(name -> name.contains(word)).isPresent();
  }
}
