package org.gongkai.conf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.generate.Drawing;
import org.gongkai.generate.Generation;
import org.gongkai.generate.WordFiller;
import org.gongkai.generate.Wording;
import org.gongkai.generate.Wording.SectionWords;
import org.gongkai.generate.fault.Oddities;
import org.gongkai.generate.layout.Furniture;

/** Reads {@code conf/generate}. */
final class GenerationReader {
  private GenerationReader() {}

  /** What the generator knows; nothing if a file cannot be used. */
  static Optional<Generation> read(Path conf, Problems problems) {
    Path folder = conf.resolve("generate");
    Optional<Drawing> drawing =
        YamlFile.read(folder.resolve("drawing.yaml"), Drawing.class, problems);
    Path words = folder.resolve("wording.yaml");
    Optional<Wording> wording =
        YamlFile.read(words, Wording.class, problems)
            .filter(w -> isSound(w, new ConfFile(words, problems)));
    Optional<Furniture> furniture = FurnitureReader.read(folder, problems);
    Oddities oddities = OdditiesReader.read(new ConfFile(folder.resolve("faults.csv"), problems));
    return drawing.flatMap(
        d -> wording.flatMap(w -> furniture.map(f -> new Generation(d, w, f, oddities))));
  }

  private static boolean isSound(Wording wording, ConfFile file) {
    boolean sound = true;
    for (String text : texts(wording).toList())
      sound &= WordFiller.unknown(text).map(word -> unknown(word, text, file)).orElse(true);
    return sound;
  }

  private static boolean unknown(String word, String text, ConfFile file) {
    file.problem(
        0, "Cannot fill in {" + word + "} in '" + text + "'; known are " + WordFiller.known());
    return false;
  }

  private static Stream<String> texts(Wording wording) {
    return Stream.of(
            wording.fileNames().stream(),
            wording.titles().stream(),
            wording.openings().stream(),
            wording.sections().stream().map(SectionWords::headings).flatMap(List::stream),
            wording.sections().stream().map(SectionWords::passages).flatMap(List::stream),
            wording.contacts().stream())
        .flatMap(s -> s);
  }
}
