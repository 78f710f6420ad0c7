package org.gongkai.planted.correct;

/** A fault: a clock. */
record HoldsAClock(java.time.Clock clock) {}
