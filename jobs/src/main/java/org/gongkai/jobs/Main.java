package org.gongkai.jobs;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code gongkai}. */
@Command(name = "gongkai", mixinStandardHelpOptions = true)
public final class Main {
  @Option(names = "--data", scope = ScopeType.INHERIT, defaultValue = "data")
  private Path data;

  @Option(names = "--conf", scope = ScopeType.INHERIT, defaultValue = "conf")
  private Path conf;

  @Option(names = "--debug", scope = ScopeType.INHERIT)
  private boolean debug;

  @Option(names = "--quiet", scope = ScopeType.INHERIT)
  private boolean quiet;

  /** Holds {@code processed/}, {@code warehouse/} and {@code exports/}. */
  Path data() {
    return data;
  }

  Path conf() {
    return conf;
  }

  boolean debug() {
    return debug;
  }

  boolean quiet() {
    return quiet;
  }

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
