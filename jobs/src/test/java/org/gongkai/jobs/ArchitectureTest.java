package org.gongkai.jobs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.gongkai.jobs.spark.PrintsHelp;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses JOBS =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  /** A command may call a job, but no type of Spark: its help is shown without loading Spark. */
  private static final ArchRule SPARK_AT_THE_EDGE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.gongkai.jobs.spark..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..");

  private static final ArchRule COMMAND_LINE_IN_JOBS =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.gongkai.jobs", "org.gongkai.jobs.output", "org.gongkai.jobs.shell")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "org.jline..");

  private static final ArchRule NAMES =
      noClasses()
          .should()
          .haveNameMatching(".*(Utils?|Helpers?|Manager|Impl)")
          .orShould()
          .haveSimpleNameStartingWith("Abstract");

  private static String faults(ArchRule rule, Class<?> culprit) {
    return rule.evaluate(new ClassFileImporter().importClasses(culprit))
        .getFailureReport()
        .toString();
  }

  @Test
  void sparkStaysAtTheEdge() {
    SPARK_AT_THE_EDGE.check(JOBS);
    assertThat(faults(SPARK_AT_THE_EDGE, NamesSpark.class)).contains("NamesSpark");
  }

  @Test
  void commandLineStaysInJobs() {
    COMMAND_LINE_IN_JOBS.check(JOBS);
    assertThat(faults(COMMAND_LINE_IN_JOBS, PrintsHelp.class)).contains("PrintsHelp");
  }

  @Test
  void namesSayWhatThingsAre() {
    NAMES.check(JOBS);
    assertThat(faults(NAMES, PlantedManager.class)).contains("PlantedManager");
  }

  /** A fault: Spark outside its package. */
  private record NamesSpark(org.apache.spark.sql.Row row) {}

  /** A fault: a name that says nothing. */
  private record PlantedManager() {}
}
