package org.gongkai.jobs.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Contenders that run in turn in one process, so that all meet the same machine.
 *
 * @param documents that each goes through in a round
 * @param contenders at least one
 */
public record Rounds(int documents, List<Contender> contenders) {
  public Rounds {
    contenders = List.copyOf(contenders);
  }

  /**
   * Runs a first round that is not counted, for the compiler, and then the counted ones; each
   * begins with another contender.
   *
   * @param progress is told what runs
   */
  List<Result> run(int count, Consumer<String> progress) throws IOException {
    List<List<Spent>> spent =
        IntStream.range(0, contenders.size())
            .<List<Spent>>mapToObj(i -> new ArrayList<>())
            .toList();
    for (int round = 0; round <= count; round++) {
      for (int i = 0; i < contenders.size(); i++) {
        int turn = (i + round) % contenders.size();
        Contender contender = contenders.get(turn);
        progress.accept((round == 0 ? "warm-up" : "round " + round) + ": " + contender.name());
        Spent one = Spent.on(contender.work());
        if (round > 0) spent.get(turn).add(one);
      }
    }
    return IntStream.range(0, contenders.size())
        .mapToObj(i -> new Result(contenders.get(i).name(), documents, spent.get(i)))
        .toList();
  }
}
