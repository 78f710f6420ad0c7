package org.gongkai.landing;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a run was given: every file under its paths, sorted, each with what its sidecar says.
 *
 * <p>Hidden files and folders (a name that begins with a dot) and sidecars are no documents.
 * Symbolic links are followed while they stay inside the folder; one that leads out of it is listed
 * with that obstacle, and a link back to a folder above is passed over, since its files are listed
 * under their own names. A folder or file that cannot be opened is listed with its obstacle.
 *
 * @param files by batch and landing path
 * @param problems paths that are not there and faults in sidecars: nothing may be read before they
 *     are gone
 */
public record LandingListing(List<ListedFile> files, List<LandingProblem> problems) {
  public LandingListing {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /** Lists folders and single files. */
  public static LandingListing of(List<Path> paths) {
    Map<String, ListedFile> files = new TreeMap<>();
    List<LandingProblem> problems = new ArrayList<>();
    for (Path path : paths) list(path.normalize(), files, problems);
    return new LandingListing(
        files.values().stream()
            .sorted(Comparator.comparing(ListedFile::batch).thenComparing(ListedFile::landingPath))
            .toList(),
        problems);
  }

  private static void list(
      Path path, Map<String, ListedFile> files, List<LandingProblem> problems) {
    boolean folder = Files.isDirectory(path);
    Path root = folder ? path : path.toAbsolutePath().getParent();
    String batch = slashes(folder ? path : parentOf(path));
    Walk walk = new Walk(folder ? path : root, batch);
    if (!folder && !Files.exists(path)) {
      problems.add(
          new LandingProblem(path, 0, "Cannot find the file or folder; give one that is there"));
      return;
    }
    if (folder) walk.all(path);
    else walk.one(path.toAbsolutePath());
    walk.withMetadata(problems).forEach(f -> files.put(f.batch() + "\n" + f.landingPath(), f));
  }

  private static Path parentOf(Path file) {
    return file.getParent() == null ? Path.of("") : file.getParent();
  }

  private static String slashes(Path path) {
    String text = path.toString().replace(File.separatorChar, '/');
    return text.isEmpty() ? "." : text;
  }

  /** The same place with an obstacle. */
  static ListedFile blocked(ListedFile file, String obstacle) {
    return new ListedFile(
        file.path(),
        file.batch(),
        file.landingPath(),
        file.bytes(),
        file.metadata(),
        Optional.of(obstacle));
  }

  /** An input fault in one sentence, without the path, which stands beside it. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) return "Cannot open it: permission denied";
    if (e instanceof NoSuchFileException) return "Cannot open it: a link to nothing, or gone";
    return "Cannot open it: " + e.getClass().getSimpleName() + " " + e.getMessage();
  }

  /** One walk through one folder. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private static final String LEADS_OUT =
        "Cannot open it: a link out of the folder; give its target to ingest by itself";

    private final Path root;
    private final String batch;
    private final Map<Path, ListedFile> found = new TreeMap<>();
    private final List<Path> sidecars = new ArrayList<>();

    Walk(Path root, String batch) {
      this.root = root;
      this.batch = batch;
    }

    void all(Path folder) {
      try {
        Files.walkFileTree(
            folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
      } catch (IOException e) {
        found.put(folder, place(folder, 0, Optional.of(reason(e))));
      }
    }

    void one(Path file) {
      Path sidecar = root.resolve(Sidecar.FILE_NAME);
      if (Files.isRegularFile(sidecar)) sidecars.add(sidecar);
      try {
        add(file, Files.readAttributes(file, BasicFileAttributes.class));
      } catch (IOException e) {
        found.put(file, place(file, 0, Optional.of(reason(e))));
      }
    }

    /** Every file with what the sidecars say; the faults of sidecars go to {@code problems}. */
    List<ListedFile> withMetadata(List<LandingProblem> problems) {
      Map<Path, SourceMetadata> known = new TreeMap<>();
      for (Path sidecar : sidecars.stream().sorted().toList())
        Sidecar.read(sidecar, known, problems);
      return found.entrySet().stream()
          .map(e -> e.getValue().with(known.getOrDefault(e.getKey(), SourceMetadata.NONE)))
          .toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(root)) return FileVisitResult.CONTINUE;
      if (isHidden(folder)) return FileVisitResult.SKIP_SUBTREE;
      if (!leadsOut(folder)) return FileVisitResult.CONTINUE;
      found.put(folder, place(folder, 0, Optional.of(LEADS_OUT)));
      return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file)) return FileVisitResult.CONTINUE;
      if (leadsOut(file)) {
        found.put(file, place(file, 0, Optional.of(LEADS_OUT)));
        return FileVisitResult.CONTINUE;
      }
      if (file.getFileName().toString().equals(Sidecar.FILE_NAME)) sidecars.add(file);
      else add(file, attributes);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      boolean passedOver = e instanceof FileSystemLoopException || isHidden(file);
      if (!passedOver) found.put(file, place(file, 0, Optional.of(reason(e))));
      return FileVisitResult.CONTINUE;
    }

    /** Whether it is a link to something outside of the folder that was given. */
    private boolean leadsOut(Path link) {
      try {
        return Files.isSymbolicLink(link) && !link.toRealPath().startsWith(root.toRealPath());
      } catch (IOException e) {
        return false; // it leads nowhere, and is listed as such when it is opened
      }
    }

    private void add(Path file, BasicFileAttributes attributes) {
      Optional<String> obstacle =
          attributes.isRegularFile()
              ? Optional.empty()
              : Optional.of("Cannot open it: not a regular file, or a link to nothing");
      found.put(file, place(file, attributes.size(), obstacle));
    }

    private ListedFile place(Path file, long bytes, Optional<String> obstacle) {
      String landingPath = slashes(root.relativize(file));
      return new ListedFile(file, batch, landingPath, bytes, SourceMetadata.NONE, obstacle);
    }

    private static boolean isHidden(Path file) {
      return file.getFileName() != null && file.getFileName().toString().startsWith(".");
    }
  }
}
