package org.gongkai.jobs.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResultTableTest {

  @Test
  void roundsArePairedWithTikasOwn() {
    List<Result> results =
        List.of(
            result("Tika alone, 1 thread", 1, 2, 1),
            result("reader, 1 thread", 0.5, 4, 1),
            result("Tika alone, 4 threads", 0.25, 0.5, 1),
            result("reader, 4 threads", 0.5, 0.5, 0.5),
            result("whole ingest, 4 threads", 0.5, 1, 1));
    assertThat(new ResultTable(20, 5, 4, 95, results).lines())
        .containsExactly(
            "20 documents, 5 copies each: 100 files, 95 of them read as reports; 3 rounds",
            "",
            "                                         documents a second    processor ms a document",
            "                                 median     least      most                     median",
            "Tika alone, 1 thread                100        50       100                      20.00",
            "reader, 1 thread                    100        25       200                      20.00",
            "Tika alone, 4 threads               200       100       400                      10.00",
            "reader, 4 threads                   200       200       200                      10.00",
            "whole ingest, 4 threads             100       100       200                      20.00",
            "",
            "times as much as Tika alone                            time             processor time",
            "reader, 1 thread                   1.00      0.50      2.00     1.00     0.50     2.00",
            "reader, 4 threads                  1.00      0.50      2.00     1.00     0.50     2.00",
            "whole ingest, 4 threads            2.00      1.00      2.00     2.00     1.00     2.00");
  }

  @Test
  void theMiddleOfAnEvenNumberLiesBetweenTwo() {
    assertThat(Spread.of(DoubleStream.of(4, 1, 3, 2))).isEqualTo(new Spread(2.5, 1, 4));
  }

  private static Result result(String name, double... seconds) {
    Stream<Spent> rounds = DoubleStream.of(seconds).mapToObj(s -> new Spent(s, 2 * s));
    return new Result(name, 100, rounds.toList());
  }
}
