package org.gongkai.conf;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;

/** Finds keys of a YAML file that were left out. */
final class RequiredKeys {
  private RequiredKeys() {}

  /** Whether every component of the record and of its records has a value; adds what has none. */
  static boolean arePresent(Record value, Path file, Problems problems) {
    return arePresent(value, "", file, problems);
  }

  private static boolean arePresent(Record value, String prefix, Path file, Problems problems) {
    boolean complete = true;
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object part = read(component, value);
      String key = prefix + component.getName();
      if (part == null) problems.add(file, 0, "Cannot find the key " + snake(key));
      complete &= part != null;
      if (part instanceof Record inner) complete &= arePresent(inner, key + ".", file, problems);
    }
    return complete;
  }

  private static Object read(RecordComponent component, Record value) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }

  private static String snake(String key) {
    return key.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
  }
}
