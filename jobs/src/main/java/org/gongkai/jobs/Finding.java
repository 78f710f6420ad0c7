package org.gongkai.jobs;

import org.gongkai.operation.Standing;

/**
 * What the doctor found of one thing.
 *
 * @param name of the thing
 * @param standing how it stands
 * @param message what was found
 * @param wayOut what to do; empty when all is well
 * @param exitCode of the command when it is an error
 */
record Finding(String name, Standing standing, String message, String wayOut, int exitCode) {

  static Finding ok(String name, String message) {
    return new Finding(name, Standing.OK, message, "", ExitCode.OK);
  }

  static Finding warning(String name, String message, String wayOut) {
    return new Finding(name, Standing.WARNING, message, wayOut, ExitCode.OK);
  }

  static Finding error(String name, String message, String wayOut) {
    return new Finding(name, Standing.ERROR, message, wayOut, ExitCode.FAILURE);
  }
}
