package org.gongkai.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.extract.DocumentLimits;
import org.gongkai.fact.Section;
import org.gongkai.landing.container.ContainerLimits;
import org.gongkai.validate.Derivation;
import org.gongkai.vocabulary.Comparability;
import org.gongkai.vocabulary.FormCells;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfReaderTest {
  private static final Path SHIPPED = Path.of("../conf");

  @TempDir Path folder;
  private ConfCopy conf;

  @BeforeEach
  void start() {
    conf = new ConfCopy(folder);
  }

  @Test
  void theShippedFolderIsReadWhole() {
    Conf shipped = ConfReader.read(SHIPPED);
    assertThat(shipped.categories().codes(Section.DISCLOSURE)).hasSize(10);
    assertThat(shipped.categories().codes(Section.REQUEST)).hasSize(30);
    assertThat(shipped.categories().codes(Section.DISPUTE)).hasSize(3);
    assertThat(shipped.breakdowns().codes(Section.REQUEST)).hasSize(7).endsWith("total");
    assertThat(shipped.derivations().formulas()).extracting(Derivation::id).hasSize(5);
    assertThat(shipped.rules().rules()).hasSizeGreaterThan(30);
    assertThat(shipped.settings().corrections().entries()).isEmpty();
    assertThat(shipped.settings().hash()).matches("[0-9a-f]{64}");
    assertThat(shipped.limits()).isEqualTo(DocumentLimits.STANDARD);
    assertThat(shipped.settings().containers().limits()).isEqualTo(ContainerLimits.STANDARD);
  }

  @Test
  void theFormsHaveAsManyCellsAsTheirTables() {
    FormCells cells = ConfReader.read(SHIPPED).formCells();
    assertThat(cells.forms()).containsExactly("2019", "2021");
    assertThat(cells.required("2021", Section.DISCLOSURE)).hasSize(10);
    assertThat(cells.required("2021", Section.REQUEST)).hasSize(175);
    assertThat(cells.required("2021", Section.DISPUTE)).hasSize(15);
    assertThat(cells.required("2019", Section.DISCLOSURE)).hasSize(22);
    assertThat(cells.required("2019", Section.REQUEST)).hasSize(161);
    assertThat(cells.required("2019", Section.DISPUTE)).hasSize(15);
  }

  @Test
  void everyCellOfAFormIsComparedWithTheOtherFormOnce() {
    Conf shipped = ConfReader.read(SHIPPED);
    List<String> compared =
        shipped.settings().comparabilities().stream()
            .filter(c -> c.fromForm().equals("2019") && c.toForm().equals("2021"))
            .map(c -> c.section().code() + "/" + c.category() + "/" + c.breakdown())
            .toList();
    List<String> printed =
        Stream.of("2019", "2021")
            .flatMap(
                form ->
                    Stream.of(Section.values())
                        .flatMap(s -> shipped.formCells().cells(form, s).stream()))
            .map(cell -> cell.place().toString())
            .distinct()
            .toList();
    assertThat(compared).doesNotHaveDuplicates().containsAll(printed);
  }

  @Test
  void cellThatOnlyOneFormPrintsIsNeverFollowedToTheOther() {
    Conf shipped = ConfReader.read(SHIPPED);
    Set<String> before = places(shipped, "2019");
    Set<String> since = places(shipped, "2021");
    assertThat(shipped.settings().comparabilities())
        .filteredOn(c -> c.fromForm().equals("2019") && c.toForm().equals("2021"))
        .filteredOn(c -> before.contains(place(c)) != since.contains(place(c)))
        .hasSize(49)
        .extracting(Comparability::relation)
        .containsOnly("none", "break");
  }

  private static Set<String> places(Conf conf, String form) {
    return Stream.of(Section.values())
        .flatMap(s -> conf.formCells().cells(form, s).stream())
        .map(cell -> cell.place().toString())
        .collect(Collectors.toSet());
  }

  private static String place(Comparability row) {
    return row.section().code() + "/" + row.category() + "/" + row.breakdown();
  }

  @Test
  void theFeeRowsOfBothFormsAreNeverJoined() {
    assertThat(ConfReader.read(SHIPPED).settings().comparabilities())
        .filteredOn(c -> c.category().equals("fee"))
        .hasSize(3)
        .extracting(Comparability::relation)
        .containsOnly("none");
  }

  @Test
  void everyProblemIsNamedWithFileAndLineAtOnce() throws IOException {
    conf.copyShipped();
    conf.replace("rules/request-balance.yaml", "each: breakdown", "eech: breakdown");
    conf.replace("rules/dispute-total-mismatch.yaml", "forms: [2019, 2021]", "forms: 2021");
    conf.replace("rules/backlog-implausible.yaml", "factor: 0.5", "factor: half");
    conf.replace("rules/amount-invalid.yaml", "*/amount", "*/amounts");
    conf.replace(
        "rules/form-out-of-its-time.yaml", "id: form-out-of-its-time", "id: request-balance");
    conf.replace("rules/item-change-invalid.yaml", "kind: range", "kind: rnage");
    conf.replace("vocabulary/categories.csv", "request,carried_in,2,,", "request,received,2,,");
    conf.replace("vocabulary/form_cells.csv", "2021,dispute,review,", "2021,dispute,reviews,");
    conf.replace(
        "vocabulary/comparability.csv",
        "regulation,issued,2019,2021,similar",
        "regulation,issued,2019,2021,alike");
    conf.write("vocabulary/breakdown.csv", "section,breakdown\n");
    assertThat(conf.problems())
        .contains(
            "rules/amount-invalid.yaml:7: Cannot find a cell for '*/amounts' in disclosure of form"
                + " 2019, 2021; see vocabulary/form_cells.csv",
            "rules/backlog-implausible.yaml:9: Cannot read 'factor': expected a number",
            "rules/dispute-total-mismatch.yaml:6: Cannot read 'forms': expected a list, such as"
                + " [a, b]",
            "rules/form-out-of-its-time.yaml:2: Cannot use the id 'request-balance' in a file of"
                + " another name",
            "rules/item-change-invalid.yaml:3: Cannot use the kind 'rnage'; known are [sum, bound,"
                + " part, zero, range, duplicate-column, total-only, presence, foreign-cell, unique,"
                + " form-year]",
            "rules/request-balance.yaml:2: Cannot use the id 'request-balance' twice; it is that of"
                + " rules/form-out-of-its-time.yaml",
            "rules/request-balance.yaml:7: Cannot use the key 'eech'; allowed are [each, forms, id,"
                + " kind, left, message, over, right, section, severity, signed, source, tolerance]",
            "vocabulary/categories.csv:13: Cannot use the category 'received' twice in request",
            "vocabulary/comparability.csv:2: Cannot use the relation 'alike'; known are [same,"
                + " similar, approx, break, none]",
            "vocabulary/form_cells.csv:76: Cannot find the category 'reviews' in dispute; see"
                + " vocabulary/categories.csv")
        .anyMatch(
            p -> p.startsWith("vocabulary/breakdown.csv: Cannot use the file: nothing reads"));
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    conf.copyShipped();
    conf.replace(
        "vocabulary/breakdowns.csv",
        "section,breakdown,position,label_zh,",
        "section,breakdown,position,");
    assertThat(conf.problems())
        .containsExactly(
            "vocabulary/breakdowns.csv:1: Cannot read the header [section, breakdown, position,"
                + " label_en, unit]; expected [section, breakdown, position, label_zh, label_en,"
                + " unit]");
  }

  @Test
  void aRowOfAnotherLengthIsNamed() throws IOException {
    conf.copyShipped();
    conf.replace(
        "vocabulary/breakdowns.csv", "dispute,total,5,总计,all cases,件", "dispute,total,5,总计,件");
    assertThat(conf.problems())
        .contains(
            "vocabulary/breakdowns.csv:23: Cannot read a row of 5 values; expected [section,"
                + " breakdown, position, label_zh, label_en, unit]");
  }

  @Test
  void aDeadParentIsNamed() throws IOException {
    conf.copyShipped();
    conf.replace(
        "vocabulary/categories.csv",
        "request,denied.state_secret,7,denied,",
        "request,denied.state_secret,7,refused,");
    assertThat(conf.problems())
        .contains(
            "vocabulary/categories.csv:18: Cannot use the parent 'refused' of"
                + " 'denied.state_secret'; by its code it is 'denied'");
  }

  @Test
  void everyUnknownKeyOfAFileIsNamed() throws IOException {
    conf.copyShipped();
    conf.write(
        "rules/request-balance.yaml",
        """
        id: request-balance
        kind: sum
        severity: error
        section: request
        forms: [2021]
        lefts:
          - received/total
        left: [received/total]
        right: [concluded/total]
        tolarance: 1
        message: "{left} and {wright}"
        source: "A-1"
        """);
    assertThat(conf.problems())
        .anyMatch(p -> p.startsWith("rules/request-balance.yaml:6: Cannot use the key 'lefts';"))
        .anyMatch(
            p -> p.startsWith("rules/request-balance.yaml:10: Cannot use the key 'tolarance'"))
        .contains(
            "rules/request-balance.yaml:11: Cannot use the value in the message 'wright'; known are"
                + " [each, left, right]")
        .hasSize(3);
  }

  @Test
  void missingKeysAreNamed() throws IOException {
    conf.copyShipped();
    conf.write(
        "rules/request-balance.yaml",
        """
        id: request-balance
        kind: sum
        severity: error
        section: request
        message: "{left} and {right}"
        source: "A-1"
        """);
    conf.write("derivations/request-other.yaml", "id: request-other\nsection: request\n");
    assertThat(conf.problems())
        .containsExactly(
            "derivations/request-other.yaml: Cannot find a value for 'forms'; add it",
            "derivations/request-other.yaml: Cannot find a value for 'category'; add it",
            "derivations/request-other.yaml: Cannot find a value for 'sum'; add it",
            "derivations/request-other.yaml: Cannot find a value for 'reason'; add it",
            "rules/request-balance.yaml: Cannot find a value for 'forms'; add it",
            "rules/request-balance.yaml: Cannot find a value for 'left'; add it",
            "rules/request-balance.yaml: Cannot find a value for 'right'; add it");
  }

  @Test
  void brokenYamlAndAnotherEncodingAreNamed() throws IOException {
    conf.copyShipped();
    conf.replace("rules/request-balance.yaml", "each: breakdown", "each: [breakdown");
    conf.replace("rules/issued-exceeds-in-force.yaml", "kind: bound", "kind: bound\nkind: sum");
    Files.write(
        conf.root().resolve("derivations/request-denied.yaml"), "id: 不予公开".getBytes("GB18030"));
    conf.write("derivations/request-other.yaml", "");
    assertThat(conf.problems())
        .hasSize(4)
        .contains(
            "derivations/request-denied.yaml: Cannot read the file as UTF-8; save it in that"
                + " encoding",
            "derivations/request-other.yaml: Cannot use an empty file")
        .anyMatch(p -> p.startsWith("rules/issued-exceeds-in-force.yaml:4: Cannot read the YAML:"))
        .anyMatch(p -> p.startsWith("rules/request-balance.yaml:8: Cannot read the YAML:"));
  }

  @Test
  void aFileWithAByteOrderMarkIsRead() throws IOException {
    conf.copyShipped();
    conf.replace("vocabulary/breakdowns.csv", "section,breakdown", "\uFEFFsection,breakdown");
    conf.replace("rules/request-balance.yaml", "# Requests", "\uFEFF# Requests");
    assertThat(conf.read().breakdowns().rows()).hasSize(24);
  }

  @Test
  void filesThatNothingReadsAreNamed() throws IOException {
    conf.copyShipped();
    conf.write("rule/request-balance.yaml", "id: request-balance\n");
    conf.write("foo.yml", "");
    conf.write("rules/extra.yml", "");
    conf.write("rules/.request-balance.yaml.swp", "left by an editor");
    conf.write("rules/README.md", "How rules are written\n");
    assertThat(conf.problems())
        .hasSize(3)
        .allMatch(p -> p.contains(": Cannot use the file: nothing reads it; known are ["))
        .extracting(p -> p.substring(0, p.indexOf(':')))
        .containsExactly("foo.yml", "rule/request-balance.yaml", "rules/extra.yml");
  }

  @Test
  void aMissingFolderIsNamed() {
    Path missing = conf.root().resolve("nowhere");
    ConfException e = catchThrowableOfType(ConfException.class, () -> ConfReader.read(missing));
    assertThat(e)
        .hasMessage(
            "Cannot use the configuration:\n"
                + missing
                + ": Cannot find the configuration folder; name it with --conf DIR");
  }

  @Test
  void anEmptyFolderNamesTheMissingFiles() {
    assertThat(conf.problems())
        .containsExactly(
            "vocabulary/breakdowns.csv: Cannot find the file; restore it from the distribution",
            "vocabulary/categories.csv: Cannot find the file; restore it from the distribution");
  }

  @Test
  void theHashFollowsNamesAndContentsAndNothingElse() throws IOException {
    conf.copyShipped();
    String shipped = ConfReader.read(SHIPPED).settings().hash();
    assertThat(conf.read().settings().hash()).isEqualTo(shipped);
    conf.write(".DS_Store", "left by a file manager");
    assertThat(conf.read().settings().hash()).isEqualTo(shipped);
    conf.replace("rules/request-balance.yaml", "# Requests", "# The requests");
    String changed = conf.read().settings().hash();
    assertThat(changed).isNotEqualTo(shipped);
    conf.write("rules/README.md", "");
    assertThat(conf.read().settings().hash()).isNotEqualTo(changed).isNotEqualTo(shipped);
  }

  @Test
  void whatOnlyTheBuildNeedsTakesNoPartInTheHashOfReading() throws IOException {
    conf.copyShipped();
    Conf before = conf.read();
    conf.replace("agencies/functions.csv", "gov_office,政府办", "gov_office,政府办公");
    conf.write("rules/README.md", "");
    Conf after = conf.read();
    assertThat(after.settings().readingHash()).isEqualTo(before.settings().readingHash());
    assertThat(after.settings().hash()).isNotEqualTo(before.settings().hash());
    conf.replace("forms/dispute.yaml", "尚未审结", "未审结");
    assertThat(conf.read().settings().readingHash()).isNotEqualTo(before.settings().readingHash());
  }

  @Test
  void valuesThatNoRuleCanUseAreNamed() throws IOException {
    conf.copyShipped();
    conf.replace("rules/applicants-unknown.yaml", "total: each/total", "total: each/totals");
    conf.replace("rules/table-incomplete.yaml", "percent: 100", "percent: 101");
    conf.replace("rules/request-balance.yaml", "left: [received/each,", "left: [~,");
    conf.replace("rules/dispute-total-mismatch.yaml", "severity: error", "severity: fatal");
    conf.replace("rules/issued-exceeds-in-force.yaml", "over: [regulation,", "over: [regulations,");
    assertThat(conf.problems())
        .containsExactly(
            "rules/applicants-unknown.yaml:8: Cannot find a cell for 'each/totals' in request of"
                + " form 2019, 2021; see vocabulary/form_cells.csv",
            "rules/dispute-total-mismatch.yaml:4: Cannot use the severity 'fatal'; known are"
                + " [error, warning, info]",
            "rules/issued-exceeds-in-force.yaml:8: Cannot find a row or column 'regulations' in"
                + " disclosure of form 2021; see vocabulary/form_cells.csv",
            "rules/request-balance.yaml: Cannot find a value for 'left[0]'; add it",
            "rules/table-incomplete.yaml: Cannot use the percent 101; write 1 to 100");
  }

  @Test
  void whatNoTableDependsOnTakesNoPartInTheHash() throws IOException {
    conf.copyShipped();
    String before = conf.read().settings().hash();
    conf.write("queries/own.sql", "-- title_zh: 一\n-- title_en: one\n-- reads: a row\nSELECT 1");
    conf.write("report/panels/own.sql", "-- One.\nSELECT 1");
    conf.replace("generate/wording.yaml", "政府信息公开信息处理费。", "信息处理费。");
    assertThat(conf.read().settings().hash()).isEqualTo(before);
    conf.replace("forms/dispute.yaml", "尚未审结", "未审结");
    assertThat(conf.read().settings().hash()).isNotEqualTo(before);
  }

  @Test
  void aWordThatNothingFillsInIsAProblem() throws IOException {
    conf.copyShipped();
    conf.replace("generate/wording.yaml", "'联系电话：{phone}'", "'联系电话：{fax}'");
    assertThat(conf.problems())
        .singleElement()
        .asString()
        .contains(
            "generate/wording.yaml", "Cannot fill in {fax} in '联系电话：{fax}'; known are [agency");
  }
}
