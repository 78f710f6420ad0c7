package org.gongkai.jobs.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gongkai.extract.TikaText;
import org.gongkai.landing.LandedFile;

/**
 * Measures one thread that reads files, after a round that is not counted.
 *
 * @param counted rounds
 * @param progress is told what runs
 */
record ReadingRounds(int counted, Consumer<String> progress) {

  /** The median of the rounds. */
  double seconds(List<LandedFile> files, String who, Supplier<Reading.Reader> reader)
      throws IOException {
    progress.accept(who + ": " + files.size() + " files");
    Reading reading = new Reading(files, List.of(reader.get()));
    reading.run(); // for the compiler
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < counted; i++) seconds.add(Spent.on(reading).seconds());
    return Spread.of(seconds.stream().mapToDouble(s -> s)).median();
  }

  static Reading.Reader tika() {
    TikaText tika = TikaText.withParsers();
    return (file, bytes) -> tika.of(bytes, file.fileName());
  }
}
