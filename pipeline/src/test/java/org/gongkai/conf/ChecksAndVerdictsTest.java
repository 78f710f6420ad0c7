package org.gongkai.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.issue.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksAndVerdictsTest {
  @TempDir Path folder;
  private ConfCopy conf;

  @BeforeEach
  void start() {
    conf = new ConfCopy(folder);
  }

  @Test
  void everyProblemOfTheHeadsOfChecksIsNamed() throws IOException {
    conf.copyShipped();
    conf.replace("checks/gap.sql", "-- severity: info", "-- severity: note");
    conf.replace("checks/gap.sql", "-- rule: E-9", "-- rule: E9\n-- author: me");
    conf.replace("checks/jump.sql", "-- title: A number is", "-- A number is");
    conf.write("checks/Jump_Again.sql", "SELECT 1");
    assertThat(conf.problems())
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
    conf.copyShipped();
    conf.write(
        "verdicts.csv",
        """
        issue_key,verdict,reason,by,until
        gap:0123456789ab,explained,The bureau was set up anew in 2021.,L. Wang,2027-12-31
        jump:0123456789ab,confirmed,A slip of columns.,L. Wang,
        """);
    assertThat(conf.read().settings().verdicts())
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
    conf.copyShipped();
    conf.write(
        "verdicts.csv",
        """
        issue_key,verdict,reason,by,until
        a:1,wrong,reason,me,
        a:2,dismissed,,me,31.12.2027
        a:2,dismissed,reason,,
        ,dismissed,reason,me,
        """);
    assertThat(conf.problems())
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
    conf.copyShipped();
    Conf before = conf.read();
    conf.replace("views/fact.sql", "All published", "Every published");
    Conf view = conf.read();
    conf.replace("checks/gap.sql", "-- title: Years", "-- title: Some years");
    Conf check = conf.read();
    conf.write("verdicts.csv", "issue_key,verdict,reason,by,until\na:1,dismissed,no,me,\n");
    Conf verdict = conf.read();
    assertThat(
            List.of(
                view.settings().readingHash(),
                check.settings().readingHash(),
                verdict.settings().readingHash()))
        .containsOnly(before.settings().readingHash());
    assertThat(
            List.of(
                before.settings().hash(),
                view.settings().hash(),
                check.settings().hash(),
                verdict.settings().hash()))
        .doesNotHaveDuplicates();
  }
}
