package org.gongkai.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.FileStates;
import org.gongkai.landing.KnownHashes;
import org.gongkai.landing.LandingListing;
import org.gongkai.landing.ListedFile;

/**
 * How everything lay when a run last found nothing to do. As long as the file system says that
 * nobody wrote to any of it, the next run finds nothing either, and need not read all of it to
 * know.
 *
 * @param file where it is kept
 * @param state of all that the run looked at; empty when it cannot be told, and then all is read
 */
record LastLook(Path file, Optional<String> state) {
  private static final String FILE_NAME = "last-look";

  /**
   * What decides whether a run has anything to do.
   *
   * @param listing the landed files with what is known of them
   * @param conf the configuration folder
   * @param program its jar, with the libraries in {@code lib} beside it
   * @param words all else: options, versions, what the data folder holds
   */
  record Surroundings(LandingListing listing, Path conf, Path program, List<String> words) {

    private Optional<String> state(Instant before) {
      if (!Files.isRegularFile(program)) return Optional.empty();
      if (listing.files().stream().anyMatch(f -> f.obstacle().isPresent())) return Optional.empty();
      try {
        List<Path> files =
            new ArrayList<>(listing.files().stream().map(Surroundings::path).toList());
        files.addAll(below(conf));
        files.add(program);
        files.addAll(below(program.resolveSibling("lib")));
        return FileStates.of(files, before).map(this::with);
      } catch (IOException e) {
        return Optional.empty(); // whoever reads the folder says what is wrong with it
      }
    }

    private static Path path(ListedFile file) {
      return Path.of(file.path());
    }

    private String with(String files) {
      return ContentHash.of(files + "\n" + listing.files() + "\n" + words);
    }

    private static List<Path> below(Path folder) throws IOException {
      try (Stream<Path> entries = Files.walk(folder)) {
        return entries.filter(Files::isRegularFile).sorted().toList();
      }
    }
  }

  /** Looks at everything before anything of it is read. */
  static LastLook at(Path data, Surroundings surroundings, Clock clock) {
    return new LastLook(
        data.resolve(FILE_NAME), surroundings.state(clock.instant().minus(KnownHashes.FRESH)));
  }

  /** Whether all lies as it lay when a run found nothing to do, and the day makes no difference. */
  boolean isAsBefore(Clock clock) {
    if (state.isEmpty() || !Files.exists(file)) return false;
    try {
      List<String> kept = Files.readAllLines(file);
      return kept.size() == 2
          && kept.get(0).equals(state.get())
          && !LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
              .isAfter(LocalDate.parse(kept.get(1)));
    } catch (IOException | DateTimeParseException e) {
      return false; // a torn note is none: all is read again
    }
  }

  /**
   * Keeps it: a run has read all of it and found nothing to do.
   *
   * @param until the last day on which that holds if nobody touches anything
   */
  void keep(LocalDate until) throws IOException {
    if (state.isEmpty()) return;
    Path draft = file.resolveSibling("." + FILE_NAME);
    Files.write(draft, List.of(state.get(), until.toString()));
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
