package org.gongkai.planted.correct;

/** A fault: the result depends on the time. */
final class AsksForMillis {
  long millis() {
    return System.currentTimeMillis();
  }
}
