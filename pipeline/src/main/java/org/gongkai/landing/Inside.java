package org.gongkai.landing;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a document lies inside a container, for reading it again without a look at all others.
 *
 * @param steps the number of the entry at each level, outermost first, from 0; none for the
 *     container itself
 * @param start the place in the container's file at which its outermost entry can be read without
 *     what is before it; empty where all before it must be read
 */
public record Inside(List<Integer> steps, OptionalLong start) {
  public Inside {
    steps = List.copyOf(steps);
  }

  /** Whether it can be read without reading another document. */
  public boolean isDirect() {
    return steps.size() == 1 && start.isPresent();
  }

  /** Such as {@code 3/17} or {@code 3@1024}; {@link #parse} reads it. */
  @Override
  public String toString() {
    String path = steps.stream().map(String::valueOf).collect(Collectors.joining("/"));
    return start.isPresent() ? path + "@" + start.getAsLong() : path;
  }

  /** Reads what {@link #toString} wrote. */
  public static Inside parse(String text) {
    int at = text.indexOf('@');
    String path = at < 0 ? text : text.substring(0, at);
    return new Inside(
        Stream.of(path.split("/")).map(Integer::valueOf).toList(),
        at < 0 ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text.substring(at + 1))));
  }
}
