package org.gongkai.landing.container;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The known feeds.
 *
 * @param feeds the first one that a file belongs to counts
 */
public record Feeds(List<Feed> feeds) implements Serializable {
  /** No feed is known. */
  public static final Feeds NONE = new Feeds(List.of());

  public Feeds {
    feeds = List.copyOf(feeds);
  }

  /** The feed that writes a file of this name. */
  public Optional<Feed> of(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return feeds.stream().filter(f -> f.isWrittenTo(plain)).findFirst();
  }
}
