package org.gongkai.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.correct.Correction;
import org.gongkai.correct.ReportSelector;
import org.gongkai.extract.DocumentLimits;
import org.gongkai.fact.Section;
import org.gongkai.issue.Verdict;
import org.gongkai.landing.container.ContainerLimits;
import org.gongkai.validate.Derivation;
import org.gongkai.vocabulary.Comparability;
import org.gongkai.vocabulary.FormCells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfReaderTest {
  private static final Path SHIPPED = Path.of("../conf");

  @TempDir Path root;

  private void copyShipped() throws IOException {
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(SHIPPED.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(root.resolve(name).getParent());
    Files.writeString(root.resolve(name), text);
  }

  @Test
  void everyProblemOfTheHeadsOfChecksIsNamed() throws IOException {
    copyShipped();
    replace("checks/gap.sql", "-- severity: info", "-- severity: note");
    replace("checks/gap.sql", "-- rule: E-9", "-- rule: E9\n-- author: me");
    replace("checks/jump.sql", "-- title: A number is", "-- A number is");
    write("checks/Jump_Again.sql", "SELECT 1");
    assertThat(problems())
        .containsExactly(
            "checks/Jump_Again.sql: Cannot use the name as an id; write it like"
                + " carry-over-broken.sql",
            "checks/Jump_Again.sql:1: Cannot find the key 'title' in the head; add a line -- title:"
                + " …",
            "checks/Jump_Again.sql:1: Cannot find the key 'severity' in the head; add a line --"
                + " severity: …",
            "checks/Jump_Again.sql:1: Cannot find the key 'reason' in the head; add a line --"
                + " reason: …",
            "checks/Jump_Again.sql:1: Cannot find the key 'rule' in the head; add a line -- rule: …",
            "checks/gap.sql:2: Cannot use the severity 'note'; known are [error, warning, info]",
            "checks/gap.sql:5: Cannot use the rule 'E9'; write it like E-1 or L-2, L-3",
            "checks/gap.sql:6: Cannot use the key 'author'; known are [title, severity, reason,"
                + " rule]",
            "checks/jump.sql:1: Cannot use a comment without a key; known are [title, severity,"
                + " reason, rule]",
            "checks/jump.sql:1: Cannot find the key 'title' in the head; add a line -- title: …");
  }

  @Test
  void verdictsAreRead() throws IOException {
    copyShipped();
    write(
        "verdicts.csv",
        """
        issue_key,verdict,reason,by,until
        gap:0123456789ab,explained,The bureau was set up anew in 2021.,L. Wang,2027-12-31
        jump:0123456789ab,confirmed,A slip of columns.,L. Wang,
        """);
    assertThat(ConfReader.read(root).verdicts())
        .containsExactly(
            new Verdict(
                "gap:0123456789ab",
                Verdict.Decision.EXPLAINED,
                "The bureau was set up anew in 2021.",
                "L. Wang",
                Optional.of(LocalDate.of(2027, 12, 31))),
            new Verdict(
                "jump:0123456789ab",
                Verdict.Decision.CONFIRMED,
                "A slip of columns.",
                "L. Wang",
                Optional.empty()));
  }

  @Test
  void everyProblemOfVerdictsIsNamed() throws IOException {
    copyShipped();
    write(
        "verdicts.csv",
        """
        issue_key,verdict,reason,by,until
        a:1,wrong,reason,me,
        a:2,dismissed,,me,31.12.2027
        a:2,dismissed,reason,,
        ,dismissed,reason,me,
        """);
    assertThat(problems())
        .containsExactly(
            "verdicts.csv:2: Cannot use the verdict 'wrong'; known are [confirmed, dismissed,"
                + " explained]",
            "verdicts.csv:3: Cannot leave the reason empty",
            "verdicts.csv:3: Cannot use the day '31.12.2027' in until; write it like 2027-12-31",
            "verdicts.csv:4: Cannot judge the issue 'a:2' twice; line 3 does",
            "verdicts.csv:4: Cannot leave the by empty",
            "verdicts.csv:5: Cannot leave the issue_key empty");
  }

  @Test
  void viewsChecksAndVerdictsReadNoArchiveAgain() throws IOException {
    copyShipped();
    Conf before = ConfReader.read(root);
    replace("views/fact.sql", "All published", "Every published");
    Conf view = ConfReader.read(root);
    replace("checks/gap.sql", "-- title: Years", "-- title: Some years");
    Conf check = ConfReader.read(root);
    write("verdicts.csv", "issue_key,verdict,reason,by,until\na:1,dismissed,no,me,\n");
    Conf verdict = ConfReader.read(root);
    assertThat(List.of(view.readingHash(), check.readingHash(), verdict.readingHash()))
        .containsOnly(before.readingHash());
    assertThat(List.of(before.hash(), view.hash(), check.hash(), verdict.hash()))
        .doesNotHaveDuplicates();
  }

  private void replace(String name, String old, String other) throws IOException {
    String text = Files.readString(root.resolve(name));
    assertThat(text).contains(old);
    Files.writeString(root.resolve(name), text.replace(old, other));
  }

  /** The problems as {@code name:line: message}. */
  private List<String> problems() {
    ConfException e = catchThrowableOfType(ConfException.class, () -> ConfReader.read(root));
    assertThat(e).isNotNull();
    return e.problems().stream()
        .map(p -> p.toString().replace(root + "/", "").replace(root.toString(), "conf"))
        .toList();
  }

  @Test
  void theShippedFolderIsReadWhole() {
    Conf conf = ConfReader.read(SHIPPED);
    assertThat(conf.categories().codes(Section.DISCLOSURE)).hasSize(10);
    assertThat(conf.categories().codes(Section.REQUEST)).hasSize(30);
    assertThat(conf.categories().codes(Section.DISPUTE)).hasSize(3);
    assertThat(conf.breakdowns().codes(Section.REQUEST)).hasSize(7).endsWith("total");
    assertThat(conf.derivations().formulas()).extracting(Derivation::id).hasSize(5);
    assertThat(conf.rules().rules()).hasSizeGreaterThan(30);
    assertThat(conf.corrections().entries()).isEmpty();
    assertThat(conf.hash()).matches("[0-9a-f]{64}");
    assertThat(conf.limits()).isEqualTo(DocumentLimits.STANDARD);
    assertThat(conf.containers().limits()).isEqualTo(ContainerLimits.STANDARD);
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
    Conf conf = ConfReader.read(SHIPPED);
    List<String> compared =
        conf.comparabilities().stream()
            .filter(c -> c.fromForm().equals("2019") && c.toForm().equals("2021"))
            .map(c -> c.section().code() + "/" + c.category() + "/" + c.breakdown())
            .toList();
    List<String> printed =
        Stream.of("2019", "2021")
            .flatMap(
                form ->
                    Stream.of(Section.values())
                        .flatMap(s -> conf.formCells().cells(form, s).stream()))
            .map(cell -> cell.place().toString())
            .distinct()
            .toList();
    assertThat(compared).doesNotHaveDuplicates().containsAll(printed);
  }

  @Test
  void theFeeRowsOfBothFormsAreNeverJoined() {
    assertThat(ConfReader.read(SHIPPED).comparabilities())
        .filteredOn(c -> c.category().equals("fee"))
        .hasSize(3)
        .extracting(Comparability::relation)
        .containsOnly("none");
  }

  @Test
  void everyProblemIsNamedWithFileAndLineAtOnce() throws IOException {
    copyShipped();
    replace("rules/request-balance.yaml", "each: breakdown", "eech: breakdown");
    replace("rules/dispute-total-mismatch.yaml", "forms: [2019, 2021]", "forms: 2021");
    replace("rules/backlog-implausible.yaml", "factor: 0.5", "factor: half");
    replace("rules/amount-invalid.yaml", "*/amount", "*/amounts");
    replace("rules/form-out-of-its-time.yaml", "id: form-out-of-its-time", "id: request-balance");
    replace("rules/item-change-invalid.yaml", "kind: range", "kind: rnage");
    replace("vocabulary/categories.csv", "request,carried_in,2,,", "request,received,2,,");
    replace("vocabulary/form_cells.csv", "2021,dispute,review,", "2021,dispute,reviews,");
    replace(
        "vocabulary/comparability.csv",
        "regulation,issued,2019,2021,similar",
        "regulation,issued,2019,2021,alike");
    write("vocabulary/breakdown.csv", "section,breakdown\n");
    assertThat(problems())
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
    copyShipped();
    replace(
        "vocabulary/breakdowns.csv",
        "section,breakdown,position,label_zh,",
        "section,breakdown,position,");
    assertThat(problems())
        .containsExactly(
            "vocabulary/breakdowns.csv:1: Cannot read the header [section, breakdown, position,"
                + " label_en, unit]; expected [section, breakdown, position, label_zh, label_en,"
                + " unit]");
  }

  @Test
  void aRowOfAnotherLengthIsNamed() throws IOException {
    copyShipped();
    replace("vocabulary/breakdowns.csv", "dispute,total,5,总计,all cases,件", "dispute,total,5,总计,件");
    assertThat(problems())
        .contains(
            "vocabulary/breakdowns.csv:23: Cannot read a row of 5 values; expected [section,"
                + " breakdown, position, label_zh, label_en, unit]");
  }

  @Test
  void aDeadParentIsNamed() throws IOException {
    copyShipped();
    replace(
        "vocabulary/categories.csv",
        "request,denied.state_secret,7,denied,",
        "request,denied.state_secret,7,refused,");
    assertThat(problems())
        .contains(
            "vocabulary/categories.csv:18: Cannot use the parent 'refused' of"
                + " 'denied.state_secret'; by its code it is 'denied'");
  }

  @Test
  void everyUnknownKeyOfAFileIsNamed() throws IOException {
    copyShipped();
    write(
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
    assertThat(problems())
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
    copyShipped();
    write(
        "rules/request-balance.yaml",
        """
        id: request-balance
        kind: sum
        severity: error
        section: request
        message: "{left} and {right}"
        source: "A-1"
        """);
    write("derivations/request-other.yaml", "id: request-other\nsection: request\n");
    assertThat(problems())
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
    copyShipped();
    replace("rules/request-balance.yaml", "each: breakdown", "each: [breakdown");
    replace("rules/issued-exceeds-in-force.yaml", "kind: bound", "kind: bound\nkind: sum");
    Files.write(root.resolve("derivations/request-denied.yaml"), "id: 不予公开".getBytes("GB18030"));
    write("derivations/request-other.yaml", "");
    assertThat(problems())
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
    copyShipped();
    replace("vocabulary/breakdowns.csv", "section,breakdown", "\uFEFFsection,breakdown");
    replace("rules/request-balance.yaml", "# Requests", "\uFEFF# Requests");
    assertThat(ConfReader.read(root).breakdowns().rows()).hasSize(24);
  }

  @Test
  void filesThatNothingReadsAreNamed() throws IOException {
    copyShipped();
    write("rule/request-balance.yaml", "id: request-balance\n");
    write("foo.yml", "");
    write("rules/extra.yml", "");
    write("rules/.request-balance.yaml.swp", "left by an editor");
    write("rules/README.md", "How rules are written\n");
    assertThat(problems())
        .hasSize(3)
        .allMatch(p -> p.contains(": Cannot use the file: nothing reads it; known are ["))
        .extracting(p -> p.substring(0, p.indexOf(':')))
        .containsExactly("foo.yml", "rule/request-balance.yaml", "rules/extra.yml");
  }

  @Test
  void aMissingFolderIsNamed() {
    Path missing = root.resolve("nowhere");
    ConfException e = catchThrowableOfType(ConfException.class, () -> ConfReader.read(missing));
    assertThat(e)
        .hasMessage(
            "Cannot use the configuration:\n"
                + missing
                + ": Cannot find the configuration folder; name it with --conf DIR");
  }

  @Test
  void anEmptyFolderNamesTheMissingFiles() {
    assertThat(problems())
        .containsExactly(
            "vocabulary/breakdowns.csv: Cannot find the file; restore it from the distribution",
            "vocabulary/categories.csv: Cannot find the file; restore it from the distribution");
  }

  @Test
  void theHashFollowsNamesAndContentsAndNothingElse() throws IOException {
    copyShipped();
    String shipped = ConfReader.read(SHIPPED).hash();
    assertThat(ConfReader.read(root).hash()).isEqualTo(shipped);
    write(".DS_Store", "left by a file manager");
    assertThat(ConfReader.read(root).hash()).isEqualTo(shipped);
    replace("rules/request-balance.yaml", "# Requests", "# The requests");
    String changed = ConfReader.read(root).hash();
    assertThat(changed).isNotEqualTo(shipped);
    write("rules/README.md", "");
    assertThat(ConfReader.read(root).hash()).isNotEqualTo(changed).isNotEqualTo(shipped);
  }

  @Test
  void whatOnlyTheBuildNeedsTakesNoPartInTheHashOfReading() throws IOException {
    copyShipped();
    Conf before = ConfReader.read(root);
    replace("agencies/functions.csv", "gov_office,政府办", "gov_office,政府办公");
    write("rules/README.md", "");
    Conf after = ConfReader.read(root);
    assertThat(after.readingHash()).isEqualTo(before.readingHash());
    assertThat(after.hash()).isNotEqualTo(before.hash());
    replace("forms/dispute.yaml", "尚未审结", "未审结");
    assertThat(ConfReader.read(root).readingHash()).isNotEqualTo(before.readingHash());
  }

  @Test
  void correctionsAreRead() throws IOException {
    copyShipped();
    write(
        "corrections/2024.yaml",
        """
        corrections:
          - report: {agency: 洪泽区人民政府, year: 2023}
            place: dispute/review/total
            printed: 0
            corrected: 11
            reason: The four results add up to 11.
            source: the report itself
          - report:
              sha256: %s
            place: request/received/total
            printed: "1O"
            corrected: 10
            reason: A letter for a digit.
            source: the report itself
        """
            .formatted("ab".repeat(32)));
    assertThat(ConfReader.read(root).corrections().entries())
        .extracting(Correction::report, Correction::printed)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                new ReportSelector.OfAgencyYear("洪泽区人民政府", 2023), "0"),
            org.assertj.core.groups.Tuple.tuple(new ReportSelector.OfFile("ab".repeat(32)), "1O"));
  }

  @Test
  void brokenCorrectionsAreNamed() throws IOException {
    copyShipped();
    write(
        "corrections/corrections.yaml",
        """
        corrections:
          - report: {agency: 洪泽区人民政府}
            place: dispute/review/sum
            printed: 0
            corrected: 11
            reason: ""
            source: the report itself
          - report: {sha256: 12ab}
            place: dispute
            printed: 0
            corrected: eleven
            reason: The four results add up to 11.
            source: the report itself
        """);
    assertThat(problems())
        .containsExactly(
            "corrections/corrections.yaml:11: Cannot read 'corrections[1].corrected': expected a"
                + " number");
    replace("corrections/corrections.yaml", "eleven", "11");
    assertThat(problems())
        .containsExactly(
            "corrections/corrections.yaml:3: Cannot use the report; give either sha256, or agency"
                + " and a year such as 2023",
            "corrections/corrections.yaml:3: Cannot find the cell dispute/review/sum in any form;"
                + " see vocabulary/form_cells.csv",
            "corrections/corrections.yaml:6: Cannot leave the reason empty",
            "corrections/corrections.yaml:8: Cannot use the report '12ab'; give sha256 in 64"
                + " hexadecimal digits, or agency and year",
            "corrections/corrections.yaml:9: Cannot use the place 'dispute'; write"
                + " section/category/breakdown");
  }

  @Test
  void valuesThatNoRuleCanUseAreNamed() throws IOException {
    copyShipped();
    replace("rules/applicants-unknown.yaml", "total: each/total", "total: each/totals");
    replace("rules/table-incomplete.yaml", "percent: 100", "percent: 101");
    replace("rules/request-balance.yaml", "left: [received/each,", "left: [~,");
    replace("rules/dispute-total-mismatch.yaml", "severity: error", "severity: fatal");
    replace("rules/issued-exceeds-in-force.yaml", "over: [regulation,", "over: [regulations,");
    assertThat(problems())
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
  void whatTheGeneratorKnowsTakesNoPartInTheHash() throws IOException {
    copyShipped();
    String before = ConfReader.read(root).hash();
    replace("generate/wording.yaml", "政府信息公开信息处理费。", "信息处理费。");
    assertThat(ConfReader.read(root).hash()).isEqualTo(before);
    replace("forms/dispute.yaml", "尚未审结", "未审结");
    assertThat(ConfReader.read(root).hash()).isNotEqualTo(before);
  }

  @Test
  void aWordThatNothingFillsInIsAProblem() throws IOException {
    copyShipped();
    replace("generate/wording.yaml", "'联系电话：{phone}'", "'联系电话：{fax}'");
    assertThat(problems())
        .singleElement()
        .asString()
        .contains(
            "generate/wording.yaml", "Cannot fill in {fax} in '联系电话：{fax}'; known are [agency");
  }
}
