package org.gongkai.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** What holds for the packages of the pipeline. */
record Rules(PackageKinds packages) {

  static Rules below(String root) {
    return new Rules(new PackageKinds(root));
  }

  ArchRule everyPackageHasAKind() {
    return classes()
        .that()
        .resideInAPackage(packages.everything())
        .should()
        .resideInAnyPackage(packages.all());
  }

  ArchRule valuesImportValues() {
    return noClasses()
        .that()
        .resideInAnyPackage(packages.values())
        .should()
        .dependOnClassesThat(ownOutsideOf(packages.values()))
        .allowEmptyShould(true);
  }

  /** One rule a stage: it imports values and itself. */
  List<ArchRule> stagesImportValues() {
    return packages.stages().stream().map(this::stageImportsValues).toList();
  }

  private ArchRule stageImportsValues(String stage) {
    List<String> allowed = new ArrayList<>(List.of(packages.values()));
    allowed.add(packages.below(stage));
    return noClasses()
        .that()
        .resideInAPackage(packages.below(stage))
        .should()
        .dependOnClassesThat(ownOutsideOf(allowed.toArray(String[]::new)))
        .allowEmptyShould(true);
  }

  private DescribedPredicate<JavaClass> ownOutsideOf(String... allowed) {
    return resideInAPackage(packages.everything()).and(resideOutsideOfPackages(allowed));
  }

  ArchRule packagesFormNoCircle() {
    return slices().matching(packages.root() + ".(*)..").should().beFreeOfCycles();
  }

  ArchRule parsersAreNamedInExtract() {
    return onlyIn("extract", "org.apache.tika..", "org.jsoup..");
  }

  ArchRule databaseIsNamedInQuery() {
    return onlyIn("query", "org.duckdb..", "java.sql..");
  }

  private ArchRule onlyIn(String owner, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(packages.below(owner))
        .should()
        .dependOnClassesThat(resideInAnyPackage(libraries));
  }

  ArchRule nothingAsksTheClock() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Clock.class)
        .orShould()
        .accessTargetWhere(asksTheClock());
  }

  private static DescribedPredicate<JavaAccess<?>> asksTheClock() {
    return DescribedPredicate.describe(
        "asks the clock", access -> asksTheClock(access.getTarget()));
  }

  private static boolean asksTheClock(AccessTarget target) {
    JavaClass owner = target.getOwner();
    return switch (target.getName()) {
      case "now" -> owner.getPackageName().startsWith("java.time");
      case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
      case "<init>" -> owner.isEquivalentTo(Date.class);
      default -> false;
    };
  }

  ArchRule namesSayWhatThingsAre() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helpers?|Manager|Impl)")
        .orShould()
        .haveSimpleNameStartingWith("Abstract");
  }
}
