package org.gongkai.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.accuracy.MadeReading.cells;
import static org.gongkai.accuracy.MadeReading.fact;
import static org.gongkai.accuracy.MadeReading.printed;
import static org.gongkai.accuracy.MadeReading.read;
import static org.gongkai.accuracy.MadeReading.received;
import static org.gongkai.accuracy.MadeReading.reported;
import static org.gongkai.accuracy.MadeReading.truth;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.accuracy.TrueFile.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccuracyRunTest {
  /** Reads the number that is the page, and 5 as 6. */
  private static final FileReader READER =
      (file, bytes) -> {
        String number = new String(bytes, UTF_8);
        return List.of(
            read(2023, fact(received("total"), reported(number.equals("5") ? "6" : number))));
      };

  private static TrueFile file(int index) {
    String number = Integer.toString(index);
    return new TrueFile(
        number + ".txt",
        number.getBytes(UTF_8),
        Origin.GENERATED,
        "number",
        List.of(),
        List.of(truth(2023, cells(received("total"), printed(number)))));
  }

  private static List<ScoredFile> run(int threads, int count) {
    List<ScoredFile> results = new ArrayList<>();
    new AccuracyRun(Collections.nCopies(threads, READER))
        .run(count, AccuracyRunTest::file, results::add);
    return results;
  }

  @Test
  void resultsComeInTheOrderOfTheFilesForAnyNumberOfThreads() {
    List<String> names = IntStream.range(0, 260).mapToObj(i -> i + ".txt").toList();
    for (int threads : List.of(1, 3))
      assertThat(run(threads, 260)).extracting(one -> one.file().name()).isEqualTo(names);
  }

  @Test
  void wrongNumbersAreListedWithTheirFile() {
    Findings findings = new Findings(3);
    run(2, 60).forEach(findings::add);
    assertThat(findings.text())
        .isEqualTo(
            """
            Wrong numbers, 1 of 1:
              5.txt  request/received/total: printed 5, read 6 reported, silent
                "7.", row "row", column "column", label agrees (exact)
            """);
  }

  @Test
  void silentNumbersAreListedFirst() {
    Findings findings = new Findings(1);
    for (boolean silent : List.of(false, true)) {
      Wrong wrong = new Wrong("year", "2023", "2022", "title", silent);
      ScoredReport report = new ScoredReport("2021", Score.NONE, List.of(wrong), List.of());
      findings.add(new ScoredFile(file(5), List.of(report)));
    }
    assertThat(findings.text()).startsWith("Wrong numbers, 1 of 2:\n").contains(", silent\n");
  }

  @Test
  void filesWithWrongNumbersAreKeptWithTheirTruth(@TempDir Path folder) {
    run(2, 60).forEach(new KeptFiles(folder, false)::keep);
    assertThat(folder.resolve("5.txt")).hasContent("5");
    assertThat(folder.resolve("5.txt.truth.csv"))
        .hasContent(
            """
            report,year,section,category,breakdown,value,kind
            0,2023,request,received,total,5,
            """);
    assertThat(folder.resolve("5.txt.findings.txt"))
        .content()
        .contains("wrong  request/received/total: printed 5, read 6 reported, silent");
    assertThat(folder.toFile().list()).hasSize(3);
  }

  @Test
  void faultOfTheGeneratorEndsTheRun() {
    assertThatThrownBy(
            () ->
                new AccuracyRun(List.of(READER))
                    .run(
                        3,
                        index -> {
                          throw new IllegalStateException("Cannot draw " + index);
                        },
                        result -> {}))
        .hasMessageContaining("Cannot draw 0");
  }
}
