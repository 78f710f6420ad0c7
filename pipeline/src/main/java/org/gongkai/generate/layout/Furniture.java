package org.gongkai.generate.layout;

import java.util.List;

/**
 * What stands around reports on pages and in converted files.
 *
 * @param words of scrapers and converters
 * @param frames pages of sites, by name
 */
public record Furniture(LayoutWords words, List<PageFrame> frames) {
  /** The frame that holds an article and nothing of a site. */
  public static final String BARE = "bare";

  public Furniture {
    frames = List.copyOf(frames);
  }

  List<PageFrame> bare() {
    return frames.stream().filter(frame -> frame.name().equals(BARE)).toList();
  }

  List<PageFrame> sites() {
    return frames.stream().filter(frame -> !frame.name().equals(BARE)).toList();
  }
}
