package org.gongkai.extract.isolate;

/** What broke off in a child process; prints as it would have printed in this one. */
final class ChildException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ChildException(String thrown) {
    super(thrown);
  }

  @Override
  public String toString() {
    return getMessage();
  }
}
