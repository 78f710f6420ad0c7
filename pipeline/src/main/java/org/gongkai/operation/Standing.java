package org.gongkai.operation;

/** How something that is watched stands, the worst last. */
public enum Standing {
  OK,
  WARNING,
  ERROR
}
