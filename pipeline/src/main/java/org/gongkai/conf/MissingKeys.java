package org.gongkai.conf;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Finds the components of bound records that no key has filled. */
final class MissingKeys {
  private static final SnakeCaseStrategy SNAKE_CASE = new SnakeCaseStrategy();

  private MissingKeys() {}

  /** Adds a problem for each missing key; returns whether there is none. */
  static boolean report(Object value, ConfFile file) {
    return report(value, "", file);
  }

  private static boolean report(Object value, String path, ConfFile file) {
    boolean complete = true;
    if (value instanceof List<?> list)
      for (int i = 0; i < list.size(); i++)
        complete &= reportValue(list.get(i), path + "[" + i + "]", file);
    else if (value instanceof Record)
      for (RecordComponent component : value.getClass().getRecordComponents())
        complete &= report((Record) value, component, path, file);
    return complete;
  }

  private static boolean report(
      Record owner, RecordComponent component, String path, ConfFile file) {
    String key = (path.isEmpty() ? "" : path + ".") + SNAKE_CASE.translate(component.getName());
    return reportValue(value(owner, component), key, file);
  }

  private static boolean reportValue(Object value, String key, ConfFile file) {
    if (value != null) return report(value, key, file);
    file.problem(0, "Cannot find a value for '" + key + "'; add it");
    return false;
  }

  private static Object value(Record owner, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + component + " of " + owner.getClass(), e);
    }
  }
}
