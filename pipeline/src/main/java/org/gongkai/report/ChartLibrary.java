package org.gongkai.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Apache ECharts as the class path brings it, to be put into a page. */
final class ChartLibrary {
  private static final String VERSION = "/META-INF/maven/org.webjars.npm/echarts/pom.properties";
  private static final String SCRIPT = "/META-INF/resources/webjars/echarts/%s/dist/echarts.min.js";

  private ChartLibrary() {}

  /** The script, with its licence at its head. */
  static String script() {
    Properties about = new Properties();
    try {
      about.load(new StringReader(resource(VERSION)));
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read the version of the chart library", e);
    }
    return resource(SCRIPT.formatted(about.getProperty("version")));
  }

  private static String resource(String name) {
    try (InputStream stream = ChartLibrary.class.getResourceAsStream(name)) {
      if (stream == null)
        throw new IllegalStateException(
            "Cannot find the chart library: " + name + " is not on the class path");
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read the chart library " + name, e);
    }
  }
}
