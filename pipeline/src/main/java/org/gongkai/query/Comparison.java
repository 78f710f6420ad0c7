package org.gongkai.query;

import java.util.List;

/** Two states that are compared, with several answers. For one thread. */
public interface Comparison extends AutoCloseable {

  /** Whether nothing differs. */
  boolean isEqual();

  /** Says that nothing differs and how much was compared, one sentence. */
  String equality();

  /** The names of its answers in the order in which they are read. */
  List<String> answers();

  /** The rows of an answer in a fixed order; to be closed before the next is asked. */
  Rows rows(String answer);

  @Override
  void close();
}
