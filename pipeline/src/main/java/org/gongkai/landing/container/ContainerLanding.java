package org.gongkai.landing.container;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.LandingProblem;
import org.gongkai.landing.ListedFile;
import org.gongkai.landing.Sidecar;
import org.gongkai.landing.SourceMetadata;

/** Lands the documents of one container. */
final class ContainerLanding {
  private static final int FAULTS_SHOWN = 5;

  private final ListedFile container;
  private final Map<String, Landed> landed = new LinkedHashMap<>();
  private final Map<String, byte[]> sidecars = new LinkedHashMap<>();
  private final Map<String, Set<String>> hashes = new HashMap<>();

  /** A document without its bytes. */
  private record Landed(Document document, long bytes, String sha256) {}

  ContainerLanding(ListedFile container) {
    this.container = container;
  }

  static LandedFile blocked(ListedFile listed, Exception e) {
    ListedFile blocked =
        new ListedFile(
            listed.path(),
            listed.batch(),
            listed.landingPath(),
            listed.bytes(),
            listed.metadata(),
            Optional.of("Cannot open the container: " + Fault.of(e)));
    return ContentHash.land(blocked);
  }

  /** Every document of the walk, and the faults of sidecars. */
  List<LandedFile> land(ContainerWalk walk) {
    for (Optional<Document> d = walk.next(); d.isPresent(); d = walk.next()) add(d.get());
    Map<String, SourceMetadata> known = new HashMap<>();
    List<LandedFile> files = new ArrayList<>();
    sidecars.forEach((path, bytes) -> faults(path, bytes, known).ifPresent(files::add));
    landed.values().forEach(l -> files.add(file(l, known)));
    return files;
  }

  private void add(Document document) {
    boolean archived = document.isNameUnique() && document.obstacle().isEmpty();
    if (archived && isSidecar(document.landingPath())) {
      sidecars.put(document.landingPath(), document.bytes());
      return;
    }
    boolean read = document.obstacle().isEmpty();
    String sha256 = read ? ContentHash.of(document.bytes()) : "";
    landed.put(
        document.landingPath(),
        new Landed(document.with(new byte[0]), document.bytes().length, sha256));
    if (document.isNameUnique())
      hashes.computeIfAbsent(document.sameName(), n -> new HashSet<>()).add(sha256);
  }

  private static boolean isSidecar(String path) {
    return path.endsWith("/" + Sidecar.FILE_NAME)
        || path.endsWith(LandingFile.IN_CONTAINER + Sidecar.FILE_NAME);
  }

  /** A sidecar with faults is listed with them; its other lines count. */
  private Optional<LandedFile> faults(
      String path, byte[] bytes, Map<String, SourceMetadata> known) {
    String folder = path.substring(0, path.length() - Sidecar.FILE_NAME.length());
    List<LandingProblem> problems = new ArrayList<>();
    Sidecar.read(
        path,
        bytes,
        name ->
            Optional.of(folder + name.toString().replace('\\', '/')).filter(landed::containsKey),
        known,
        problems);
    if (problems.isEmpty()) return Optional.empty();
    String faults =
        problems.stream()
            .limit(FAULTS_SHOWN)
            .map(p -> "line " + p.line() + ": " + p.message())
            .collect(Collectors.joining("; "));
    return Optional.of(
        file(
            Document.blocked(path, "Cannot use the sidecar: " + faults),
            0,
            "",
            SourceMetadata.NONE));
  }

  private LandedFile file(Landed one, Map<String, SourceMetadata> known) {
    Document document = one.document();
    SourceMetadata metadata =
        known
            .getOrDefault(document.landingPath(), SourceMetadata.NONE)
            .or(document.metadata())
            .or(container.metadata());
    boolean ambiguous =
        document.isNameUnique() && hashes.getOrDefault(document.sameName(), Set.of()).size() > 1;
    if (!ambiguous) return file(document, one.bytes(), one.sha256(), metadata);
    String reason =
        "Cannot tell which is meant: entries with other bytes have the same name; pack them again";
    return file(document.blocked(reason), one.bytes(), "", metadata);
  }

  private LandedFile file(Document document, long bytes, String sha256, SourceMetadata metadata) {
    ListedFile listed =
        new ListedFile(
            container.path(),
            container.batch(),
            document.landingPath(),
            bytes,
            metadata,
            document.obstacle());
    return new LandedFile(
        listed,
        new LandingFile(document.landingPath(), container.batch(), sha256, metadata),
        document.obstacle().isPresent() ? Optional.empty() : document.inside());
  }
}
