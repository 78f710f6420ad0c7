package org.gongkai.jobs;

import org.gongkai.query.QueryException;

/** Gives the questions that cannot be answered their exit codes. */
final class QueryFailures {
  private QueryFailures() {}

  static UserError userError(QueryException failure) {
    UserError error = new UserError(exitCode(failure.kind()), failure.getMessage());
    error.initCause(failure);
    return error;
  }

  private static int exitCode(QueryException.Kind kind) {
    return switch (kind) {
      case NO_WAREHOUSE, NOT_FOUND -> ExitCode.NOT_FOUND;
      case STATEMENT, BROKEN_VIEW, BROKEN_CHECK -> ExitCode.USAGE;
      case BROKEN_WAREHOUSE, INTERRUPTED -> ExitCode.FAILURE;
    };
  }
}
