package org.gongkai.planted.correct;

/** A fault: the result depends on the day. */
final class AsksForToday {
  java.time.LocalDate today() {
    return java.time.LocalDate.now(java.time.ZoneOffset.UTC);
  }
}
