package org.gongkai.jobs.spark;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one Spark session of the JVM. */
final class SparkExtension implements ParameterResolver {

  /** The running session; another master ends it and starts a new one. */
  static final class Shared implements AutoCloseable {
    private String master = "local[2]";
    private Sessions session = Sessions.open(master);

    SparkSession on(String wanted) {
      if (!wanted.equals(master)) {
        session.close();
        session = Sessions.open(wanted);
        master = wanted;
      }
      return session.spark();
    }

    @Override
    public void close() {
      session.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Shared.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(SparkExtension.class))
        .computeIfAbsent("session", key -> new Shared(), Shared.class);
  }
}
