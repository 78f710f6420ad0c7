package org.gongkai.landing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The hashes of landed files, kept from run to run: a file that nobody wrote to since, see {@link
 * FileStates}, is not read to know its bytes. Containers are opened by every run. Safe for many
 * threads.
 */
public final class KnownHashes {
  /** What was written so shortly before may be written again within one tick of the clock. */
  public static final Duration FRESH = Duration.ofSeconds(2);

  private static final int PLACE_DIGITS = 32;

  private final String terms;
  private final Instant before;
  private final Map<String, Known> kept;
  private final Map<String, Known> seen = new ConcurrentHashMap<>();

  /** A hash with the state of the file that it was taken of, itself hashed. */
  private record Known(String state, String sha256) {}

  private KnownHashes(String terms, Instant now, Map<String, Known> kept) {
    this.terms = terms;
    this.before = now.minus(FRESH);
    this.kept = kept;
  }

  /** None is known. */
  public static KnownHashes none() {
    return new KnownHashes("", Instant.EPOCH, Map.of());
  }

  /**
   * Reads what was kept. Lines that are torn are passed over, and a file that cannot be read: those
   * files are read again.
   *
   * @param file where it is kept; it need not be there
   * @param terms under which files are landed, such as what a container is; under others nothing is
   *     known
   * @param now a time before any of the files is looked at
   */
  public static KnownHashes in(Path file, String terms, Instant now) {
    Map<String, Known> kept = new HashMap<>();
    if (!Files.exists(file)) return new KnownHashes(terms, now, kept);
    try (Stream<String> lines = Files.lines(file, ISO_8859_1)) {
      lines.map(line -> line.split(" ")).filter(w -> isOf(terms, w)).forEach(w -> add(kept, w));
    } catch (IOException | UncheckedIOException e) {
      kept.clear(); // it spares work and nothing else; whoever keeps the next one says what is
      // wrong
    }
    return new KnownHashes(terms, now, kept);
  }

  private static boolean isOf(String terms, String[] words) {
    return words.length == 4 && words[0].equals(terms) && words[3].length() == ContentHash.LENGTH;
  }

  private static void add(Map<String, Known> kept, String[] words) {
    kept.put(words[1], new Known(words[2], words[3]));
  }

  /**
   * Lands a listed file without a look into it where its hash is known.
   *
   * @param reading lands it otherwise
   * @return at least one; several where it is a container
   */
  public List<LandedFile> land(ListedFile listed, Function<ListedFile, List<LandedFile>> reading) {
    Optional<String> state =
        listed.obstacle().isPresent()
            ? Optional.empty()
            : FileStates.of(Path.of(listed.path()), before).map(KnownHashes::digits);
    if (state.isEmpty()) return reading.apply(listed);
    String place = digits(listed.path());
    Known known = kept.get(place);
    if (known != null && known.state().equals(state.get()))
      return List.of(ContentHash.landed(listed, known.sha256()));
    List<LandedFile> landed = reading.apply(listed);
    if (isPlain(landed)) seen.put(place, new Known(state.get(), landed.get(0).file().sha256()));
    return landed;
  }

  /** A file of its own whose bytes were read. */
  private static boolean isPlain(List<LandedFile> landed) {
    return landed.size() == 1
        && landed.get(0).inside().isEmpty()
        && !landed.get(0).file().sha256().isEmpty();
  }

  private static String digits(String text) {
    return ContentHash.of(text).substring(0, PLACE_DIGITS);
  }

  /** Keeps what is known now, unless that is what was kept. */
  public void keep(Path file) throws IOException {
    if (seen.isEmpty()) return;
    Map<String, Known> all = new TreeMap<>(kept);
    all.putAll(seen);
    Path draft = file.resolveSibling("." + file.getFileName());
    try (BufferedWriter out = Files.newBufferedWriter(draft)) {
      for (Map.Entry<String, Known> known : all.entrySet())
        out.write(line(known.getKey(), known.getValue()));
    }
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private String line(String place, Known known) {
    return String.join(" ", terms, place, known.state(), known.sha256()) + "\n";
  }
}
