package org.gongkai.jobs.spark;

/** More documents failed than a run allows: they are stored, and nothing is built. */
public final class TooManyFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooManyFailed(String message) {
    super(message);
  }
}
