package org.gongkai.jobs.spark;

import org.apache.spark.sql.SparkSession;
import org.gongkai.jobs.spark.Sessions.Load;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one Spark session of the JVM. */
public final class SparkExtension implements ParameterResolver {

  /** The running session; another master ends it and starts a new one. */
  public static final class Shared implements AutoCloseable {
    private String master = "local[2]";
    private Load load = Load.SMALL;
    private Sessions session = Sessions.open(master, Load.SMALL);

    SparkSession on(String wanted) {
      return on(wanted, Load.SMALL);
    }

    SparkSession on(String wanted, Load wantedLoad) {
      if (!wanted.equals(master) || wantedLoad != load) {
        close();
        session = Sessions.open(wanted, wantedLoad);
        master = wanted;
        load = wantedLoad;
      }
      return session.spark();
    }

    /** Ends the session, for a test that opens its own. */
    public void stop() {
      close();
      master = "";
    }

    @Override
    public void close() {
      if (!master.isEmpty()) session.close();
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
