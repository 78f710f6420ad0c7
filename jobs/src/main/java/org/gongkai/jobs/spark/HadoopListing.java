package org.gongkai.jobs.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.gongkai.landing.LandingProblem;
import org.gongkai.landing.ListedFile;
import org.gongkai.landing.Sidecar;
import org.gongkai.landing.SourceMetadata;

/**
 * Lists a folder or file of a Hadoop file system as folders on disk are listed: without hidden
 * names, with what sidecars say.
 */
final class HadoopListing {
  private static final String SEPARATOR = "/";

  private final String given;
  private final List<LandingProblem> problems;
  private final Map<String, ListedFile> found = new LinkedHashMap<>();
  private final Map<String, SourceMetadata> known = new HashMap<>();
  private final List<Path> sidecars = new ArrayList<>();

  HadoopListing(String given, List<LandingProblem> problems) {
    this.given = given;
    this.problems = problems;
  }

  void list(List<ListedFile> files) {
    Path path = new Path(given);
    try {
      FileSystem system = Storages.hadoop(given);
      FileStatus status = system.getFileStatus(path);
      if (status.isDirectory()) walk(system, status.getPath(), status.getPath());
      else one(system, status);
      for (Path sidecar : sidecars) read(system, sidecar);
    } catch (FileNotFoundException e) {
      problem("Cannot find the file or folder; give one that is there");
    } catch (IOException | RuntimeException e) {
      problem("Cannot list it: " + e.getMessage());
    }
    found.forEach(
        (place, file) ->
            files.add(
                new ListedFile(
                    file.path(),
                    file.batch(),
                    file.landingPath(),
                    file.bytes(),
                    known.getOrDefault(place, SourceMetadata.NONE),
                    file.obstacle())));
  }

  private void problem(String message) {
    problems.add(new LandingProblem(given, 0, message));
  }

  /** A folder that cannot be listed is a place with an obstacle. */
  private void walk(FileSystem system, Path root, Path folder) throws IOException {
    try {
      for (FileStatus status : system.listStatus(folder)) {
        boolean hidden = status.getPath().getName().startsWith(".");
        if (hidden) continue;
        if (status.isDirectory()) walk(system, root, status.getPath());
        else add(root, status);
      }
    } catch (IOException e) {
      if (folder.equals(root)) throw e;
      Optional<String> obstacle = Optional.of("Cannot open it: " + e.getMessage());
      found.put(folder.toString(), place(root, folder, 0, obstacle));
    }
  }

  private void one(FileSystem system, FileStatus file) throws IOException {
    Path folder = file.getPath().getParent();
    Path sidecar = new Path(folder, Sidecar.FILE_NAME);
    if (system.exists(sidecar)) sidecars.add(sidecar);
    add(folder, file);
  }

  private void add(Path root, FileStatus status) {
    Path path = status.getPath();
    if (path.getName().equals(Sidecar.FILE_NAME)) sidecars.add(path);
    else found.put(path.toString(), place(root, path, status.getLen(), Optional.empty()));
  }

  private static ListedFile place(Path root, Path path, long bytes, Optional<String> obstacle) {
    String below = path.toString().substring(root.toString().length());
    return new ListedFile(
        path.toString(),
        root.toString(),
        below.startsWith(SEPARATOR) ? below.substring(1) : below,
        bytes,
        SourceMetadata.NONE,
        obstacle);
  }

  private void read(FileSystem system, Path sidecar) throws IOException {
    try (InputStream in = system.open(sidecar)) {
      Path folder = sidecar.getParent();
      Sidecar.read(
          sidecar.toString(),
          in.readAllBytes(),
          name -> beside(system, folder, name.toString().replace('\\', '/')),
          known,
          problems);
    }
  }

  /** A file that was not given but is there may be described, too. */
  private Optional<String> beside(FileSystem system, Path folder, String name) {
    Path file = new Path(folder + SEPARATOR + name);
    if (found.containsKey(file.toString())) return Optional.of(file.toString());
    try {
      return system.getFileStatus(file).isFile() ? Optional.of(file.toString()) : Optional.empty();
    } catch (IOException e) {
      // Not there, or not to be seen: what the line says cannot be used.
      return Optional.empty();
    }
  }
}
