package org.gongkai.jobs;

import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * The project's folder, the base of the defaults of {@code --data} and {@code --conf}; paths that a
 * user gives are relative to the working directory.
 *
 * @param folder empty when the working directory is the project's folder
 */
record Home(Path folder) {
  /** The system property by which the launcher passes the project's folder. */
  static final String PROPERTY = "gongkai.home";

  /** From {@link #PROPERTY}; without it the working directory is the project's folder. */
  static Home ofLauncher() {
    return of(Path.of(System.getProperty(PROPERTY, "")), Path.of("").toAbsolutePath());
  }

  /**
   * Short paths where they say the same: {@code data} rather than {@code /home/me/gongkai/data}.
   */
  static Home of(Path folder, Path workingDirectory) {
    return new Home(folder.equals(workingDirectory) ? Path.of("") : folder);
  }

  /** The jar of the running program, or the folder of its classes. */
  static Path program() {
    try {
      return Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Cannot find the program's own jar", e);
    }
  }

  Path folder(String name) {
    return folder.resolve(name);
  }
}
