package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  private static final String BEFORE =
      """
      ('land', 'a.txt', 0, 's1', 'READ', 2023, 'received', 5, 'reported', 'item', '2021'),
      ('land', 'a.txt', 0, 's1', 'READ', 2023, 'granted', 3, 'reported', 'item', '2021'),
      ('land', 'a.txt', 0, 's1', 'READ', 2023, 'partial', NULL, 'unreadable', 'item', '2021'),
      ('land', 'a.txt', 0, 's1', 'READ', 2023, 'concluded', NULL, 'blank', 'item', '2021'),
      ('land', 'a.txt', 0, 's1', 'READ', 2023, 'carried_in', 0, 'reported', 'item', '2021'),
      ('land', 'b.txt', 0, 's2', 'READ', 2023, 'received', 7, 'reported', 'item', '2021')
      """;

  @TempDir Path root;

  private ProcessedFolder before() {
    return new ProcessedFolder(root.resolve("before"));
  }

  private ProcessedFolder after() {
    return new ProcessedFolder(root.resolve("after"));
  }

  private CommandRun diff(String... arguments) {
    List<String> all = new ArrayList<>(List.of("diff", "--processed"));
    all.add(before().folder().toString());
    all.add(after().folder().toString());
    all.addAll(List.of(arguments));
    return CommandRun.of(new DiffCommand(), root, all.toArray(String[]::new));
  }

  @Test
  void equalReadingsHaveNoDifference() throws Exception {
    before().batch(1, BEFORE);
    after().batch(1, BEFORE);
    assertThat(diff())
        .isEqualTo(new CommandRun(0, "No difference: 2 reports before, 2 after.\n", ""));
  }

  @Test
  void everyKindOfDifferenceIsTold() throws Exception {
    before().batch(1, BEFORE);
    after()
        .batch(
            1,
            """
            ('land', 'a.txt', 0, 's1', 'READ', 2023, 'received', 50, 'reported', 'item', '2021'),
            ('land', 'a.txt', 0, 's1', 'READ', 2023, 'granted', NULL, 'unreadable', 'item', '2021'),
            ('land', 'a.txt', 0, 's1', 'READ', 2023, 'partial', 2, 'reported', 'item', '2021'),
            ('land', 'a.txt', 0, 's1', 'READ', 2023, 'concluded', NULL, 'unreadable', 'item', '2021'),
            ('land', 'a.txt', 0, 's1', 'READ', 2023, 'carried_in', 0, 'reported', 'item', '2019'),
            ('land', 'b.txt', 0, 's2', 'REJECTED', 2023, '', NULL, '', '', '')
            """);
    assertThat(diff("--format", "csv", "--show", "summary,files,cells"))
        .isEqualTo(
            new CommandRun(
                ExitCode.DIFFERENT,
                """
                what,cells,reports,meaning
                gained,1,1,"a number now, none before"
                lost,2,2,"a number before, none now"
                changed,1,1,another number or unit
                status,1,1,"the same or no number, read otherwise"
                form,1,1,"the same, under another form"
                outcome,,1,"read, rejected or failed, otherwise than before"
                identity,,0,another agency or year
                bytes,,0,the file is another
                only_before,,0,the file is in the first folder alone
                only_after,,0,the file is in the second folder alone

                file,part,before,after,note,gained,lost,changed,status,form
                land/a.txt,0,read,read,,1,1,1,1,1
                land/b.txt,0,read,rejected,,0,1,0,0,0

                change,file,part,section,category,breakdown,before,after
                form,land/a.txt,0,request,carried_in,total,2021,2019
                status,land/a.txt,0,request,concluded,total,(blank),(unreadable)
                lost,land/a.txt,0,request,granted,total,3 item,(unreadable)
                gained,land/a.txt,0,request,partial,total,(unreadable),2 item
                changed,land/a.txt,0,request,received,total,5 item,50 item
                lost,land/b.txt,0,request,received,total,7 item,
                """
                    .replace("\n", "\r\n")
                    .replace("\r\n\r\n", "\r\n\n"),
                ""));
  }

  @Test
  void placesAreCountedOverAllFiles() throws Exception {
    before().batch(1, BEFORE);
    after().batch(1, BEFORE.replace("5, 'reported'", "6, 'reported'").replace("7, ", "8, "));
    assertThat(diff("--show", "places").out())
        .isEqualTo(
            """
             section | category | breakdown | gained | lost | changed | status | form
            ---------+----------+-----------+--------+------+---------+--------+------
             request | received | total     |      0 |    0 |       2 |      0 |    0
            (1 row)
            """);
  }

  @Test
  void anotherUnitIsAnotherValue() throws Exception {
    before().batch(1, BEFORE);
    after().batch(1, BEFORE.replace("7, 'reported', 'item'", "7, 'reported', 'case'"));
    assertThat(diff("--show", "cells", "--format", "csv").out())
        .endsWith("changed,land/b.txt,0,request,received,total,7 item,7 case\r\n");
  }

  @Test
  void onlyTheNewestReadingOfAFileCounts() throws Exception {
    before().batch(1, BEFORE);
    after().batch(1, BEFORE.replace("7, 'reported'", "70, 'reported'")).batch(2, BEFORE);
    assertThat(diff().exitCode()).isZero();
  }

  @Test
  void aFileOfOneSideIsCountedAndItsCellsAreNot() throws Exception {
    before().batch(1, BEFORE);
    after().batch(1, BEFORE.replace("'b.txt'", "'c.txt'"));
    CommandRun run = diff("--show", "summary,files", "--format", "csv");
    assertThat(run.exitCode()).isEqualTo(ExitCode.DIFFERENT);
    assertThat(run.out())
        .contains("gained,0,0,", "lost,0,0,", "only_before,,1,", "only_after,,1,")
        .contains("land/b.txt,0,read,none,,0,0,0,0,0", "land/c.txt,0,none,read,,0,0,0,0,0");
  }

  @Test
  void otherBytesAndAnotherYearAreTold() throws Exception {
    before().batch(1, BEFORE);
    after().batch(1, BEFORE.replace("'s2', 'READ', 2023", "'s3', 'READ', 2024"));
    assertThat(diff("--show", "files", "--format", "csv").out())
        .endsWith("land/b.txt,0,read,read,other bytes; 甲县 2023 -> 甲县 2024,0,0,0,0,0\r\n");
  }

  @Test
  void foldersOfOtherNamesAreComparedByTheirLandingPaths() throws Exception {
    before().batch(1, BEFORE);
    after().batch(1, BEFORE.replace("'land'", "'/copy/land'"));
    assertThat(diff().exitCode()).isZero();
  }

  @Test
  void filesThatCannotBeToldApartAreRefused() throws Exception {
    before().batch(1, BEFORE);
    after().batch(1, BEFORE.replace("'land'", "'x'")).batch(2, BEFORE.replace("'land'", "'y'"));
    assertThat(diff())
        .isEqualTo(
            new CommandRun(
                ExitCode.USAGE,
                "",
                "Cannot compare "
                    + after().folder()
                    + ": it was filled from several folders with a file a.txt, and the other data"
                    + " folder from other ones. Ingest the same PATH into both."));
  }

  @Test
  void theLimitHoldsForEachAnswerAndIsTold() throws Exception {
    before().batch(1, BEFORE);
    after().batch(1, BEFORE.replace("5, 'reported'", "6, 'reported'").replace("7, ", "8, "));
    CommandRun run = diff("--show", "cells", "--limit", "1", "--format", "csv");
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err())
        .isEqualTo("Only the first 1 rows of cells are shown: --limit 0 shows all.\n");
  }

  @Test
  void aFolderWithoutReportsAndAnUnknownAnswerAreSaid() throws Exception {
    before().batch(1, BEFORE);
    CommandRun run = diff();
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(run.err())
        .isEqualTo(
            "Cannot find processed reports in "
                + after().folder()
                + ": name a data folder, or its processed/, that 'gongkai --data DIR ingest PATH'"
                + " has filled.");
    after().batch(1, BEFORE);
    assertThat(diff("--show", "all").err())
        .isEqualTo("Cannot show 'all': it is one of summary, files, places, cells.");
  }
}
