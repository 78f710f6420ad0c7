package org.gongkai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static final JavaClasses PIPELINE =
      new ClassFileImporter().importPath(Path.of("target", "classes"));
  private static final JavaClasses PLANTED =
      new ClassFileImporter()
          .importPath(Path.of("target", "test-classes", "org", "gongkai", "planted"));

  @ParameterizedTest
  @MethodSource("rules")
  void ruleHoldsInThePipeline(ArchRule rule) {
    rule.check(PIPELINE);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void ruleFindsThePlantedFault(ArchRule rule, String culprit) {
    assertThat(rule.evaluate(PLANTED).getFailureReport().toString())
        .contains("org.gongkai.planted." + culprit);
  }

  private static Stream<ArchRule> rules() {
    Rules rules = Rules.below("org.gongkai");
    return Stream.concat(
        rules.stagesImportValues().stream(),
        Stream.of(
            rules.everyPackageHasAKind(),
            rules.valuesImportValues(),
            rules.packagesFormNoCircle(),
            rules.parsersAreNamedInExtract(),
            rules.databaseIsNamedInQuery(),
            rules.nothingAsksTheClock(),
            rules.namesSayWhatThingsAre()));
  }

  private static Stream<Arguments> faults() {
    Rules rules = Rules.below("org.gongkai.planted");
    ArchRule align = rules.stagesImportValues().get(rules.packages().stages().indexOf("align"));
    return Stream.of(
        Arguments.of(rules.everyPackageHasAKind(), "stray.Stray"),
        Arguments.of(rules.valuesImportValues(), "fact.ReadsConf"),
        Arguments.of(align, "align.ReadsRecognition"),
        Arguments.of(rules.packagesFormNoCircle(), "warehouse.Stored"),
        Arguments.of(rules.parsersAreNamedInExtract(), "align.NamesTika"),
        Arguments.of(rules.parsersAreNamedInExtract(), "process.NamesJsoup"),
        Arguments.of(rules.databaseIsNamedInQuery(), "process.OpensDatabase"),
        Arguments.of(rules.nothingAsksTheClock(), "correct.AsksForToday"),
        Arguments.of(rules.nothingAsksTheClock(), "correct.AsksForMillis"),
        Arguments.of(rules.nothingAsksTheClock(), "correct.HoldsAClock"),
        Arguments.of(rules.namesSayWhatThingsAre(), "text.LabelUtil"));
  }
}
