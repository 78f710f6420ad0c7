package org.gongkai.text;

import java.util.function.Function;

/**
 * Remembers answers of a pure function in bounded memory: words recur from report to report. A new
 * answer takes the place of an old one whose key falls on the same spot. Safe for many threads,
 * which may each compute an answer once more.
 */
public final class Memo<K, V> {
  /** A power of two. The words of all forms are some hundred. */
  private static final int SPOTS = 1 << 13;

  private record Answer<K, V>(K key, V value) {}

  private final Function<K, V> function;
  private final Answer<K, V>[] answers;

  /**
   * Nothing is remembered yet.
   *
   * @param function never gives null
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no arrays of generic records
  public Memo(Function<K, V> function) {
    this.function = function;
    this.answers = (Answer<K, V>[]) new Answer[SPOTS];
  }

  /** The function's answer. */
  public V of(K key) {
    int hash = key.hashCode();
    int spot = (hash ^ hash >>> 16) & (SPOTS - 1);
    Answer<K, V> known = answers[spot];
    if (known != null && (known.key() == key || known.key().equals(key))) return known.value();
    V made = function.apply(key);
    answers[spot] = new Answer<>(key, made);
    return made;
  }
}
