package org.gongkai.accuracy;

import java.util.List;
import org.gongkai.generate.GeneratedFile;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;

/**
 * A file and what is true of the reports on it.
 *
 * @param name of the file, unique in its run
 * @param bytes of the file
 * @param origin made, or found
 * @param layout id of its layout; empty for a sample
 * @param faults ids of its planted faults; empty for a sample
 * @param truths one a report, the first or left one first
 */
public record TrueFile(
    String name,
    byte[] bytes,
    Origin origin,
    String layout,
    List<String> faults,
    List<Truth> truths) {

  /** Where a file is from. */
  public enum Origin {
    /** From the generator. */
    GENERATED,
    /** A scraped report, read by hand. */
    SAMPLE
  }

  public TrueFile {
    faults = List.copyOf(faults);
    truths = List.copyOf(truths);
  }

  /** A generated file. */
  public static TrueFile of(GeneratedFile file) {
    return new TrueFile(
        file.name(),
        file.bytes(),
        Origin.GENERATED,
        file.layout(),
        file.faults(),
        file.reports().stream().map(Truth::of).toList());
  }

  /** The file as if it had been scraped; nothing is known of it from outside. */
  LandingFile landed() {
    return new LandingFile(name, "accuracy", ContentHash.of(bytes), SourceMetadata.NONE);
  }
}
