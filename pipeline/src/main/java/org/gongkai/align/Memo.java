package org.gongkai.align;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers the latest answers of a pure function: labels recur from report to report. */
final class Memo<K, V> {
  private static final int MOST = 20_000;

  private final Function<K, V> function;
  private final Map<K, V> answers =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
          return size() > MOST;
        }
      };

  Memo(Function<K, V> function) {
    this.function = function;
  }

  V of(K key) {
    V known = answers.get(key);
    if (known != null) return known;
    V made = function.apply(key);
    answers.put(key, made);
    return made;
  }
}
