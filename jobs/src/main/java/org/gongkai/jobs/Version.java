package org.gongkai.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build wrote it. */
public final class Version implements IVersionProvider {
  private static final String RESOURCE = "version.properties";

  /** The version alone, as in {@code 0.1.0}. */
  public static String current() {
    try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the version from " + RESOURCE, e);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Gongkai " + current() + " (Java " + Runtime.version() + ")"};
  }
}
