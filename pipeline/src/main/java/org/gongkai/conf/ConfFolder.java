package org.gongkai.conf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder {@code conf/} as files. Names that begin with a dot are passed over everywhere: they
 * are left by editors and file managers.
 *
 * @param root the folder
 * @param files all files, sorted by {@link #name}
 */
record ConfFolder(Path root, List<Path> files) {
  /** What readers read; another file is a problem. A reader adds its files here. */
  private static final List<String> KNOWN =
      List.of(
          "pipeline.yaml",
          "{operation,schedule,warehouse}.yaml",
          "deploy/*",
          "forms/*.yaml",
          "vocabulary/variants.csv",
          "vocabulary/categories.csv",
          "vocabulary/breakdowns.csv",
          "vocabulary/form_cells.csv",
          "vocabulary/comparability.csv",
          "regions/*.csv",
          "agencies/*.{csv,yaml}",
          "recognition/{recognition,claims}.yaml",
          "views/*.sql",
          "checks/*.sql",
          "verdicts.csv",
          "rules/*.yaml",
          "derivations/*.yaml",
          "corrections/*.yaml",
          "feeds/*.yaml",
          "generate/*.{csv,yaml}",
          "generate/pages/*.html",
          "dictionary/*.csv",
          "indicators/*.sql",
          "queries/*.sql",
          "exports/*.{sql,yaml,csv,json}",
          "report/{page,agency}.html",
          "report/style.css",
          "report/{common,page,agency}.js",
          "report/texts.yaml",
          "report/tiles.csv",
          "report/panels/*.sql",
          "report/panels/{words,agency,document}/*.sql",
          "{BENCHMARKS,DICTIONARY,METHODOLOGY}.md",
          "{README.md,*/README.md,*/*LICENSE*,*/NOTICE*}");

  /** What no table depends on: a change of it neither reads nor builds anything. */
  private static final List<String> NO_BUILD =
      List.of(
          "{operation,schedule}.yaml",
          "deploy/*",
          "generate/**",
          "dictionary/*",
          "indicators/*",
          "queries/*",
          "exports/*",
          "report/**",
          "{BENCHMARKS,DICTIONARY,METHODOLOGY}.md");

  /**
   * What no reading of a file depends on: a change of it builds anew and reads no archive again.
   */
  private static final List<String> BUILD_ONLY =
      List.of(
          "agencies/*",
          "regions/*",
          "views/*",
          "checks/*",
          "verdicts.csv",
          "warehouse.yaml",
          "{*.md,*/*.md}");

  /** Takes part with those of its values that decide results. */
  private static final String PIPELINE = "pipeline.yaml";

  private static final List<PathMatcher> MATCHERS = matchers(KNOWN);
  private static final List<PathMatcher> BUILD_MATCHERS = matchers(BUILD_ONLY);
  private static final List<PathMatcher> NO_BUILD_MATCHERS = matchers(NO_BUILD);

  private static List<PathMatcher> matchers(List<String> globs) {
    return globs.stream().map(k -> FileSystems.getDefault().getPathMatcher("glob:" + k)).toList();
  }

  /** Lists the folder; one that is not there is a problem and has no files. */
  static ConfFolder of(Path root, Problems problems) {
    if (!Files.isDirectory(root)) {
      problems.add(root, 0, "Cannot find the configuration folder; name it with --conf DIR");
      return new ConfFolder(root, List.of());
    }
    try (Stream<Path> all = Files.walk(root)) {
      List<Path> files = all.filter(Files::isRegularFile).filter(f -> isShown(root, f)).toList();
      return new ConfFolder(root, sorted(root, files));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + root, e);
    }
  }

  private static List<Path> sorted(Path root, List<Path> files) {
    return files.stream().sorted(Comparator.comparing(f -> name(root, f))).toList();
  }

  private static boolean isShown(Path root, Path file) {
    for (Path part : root.relativize(file)) if (part.toString().startsWith(".")) return false;
    return true;
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** Adds a problem for each file that nothing reads. */
  void checkNames(Problems problems) {
    for (Path file : files)
      if (isNone(MATCHERS, file))
        problems.add(file, 0, "Cannot use the file: nothing reads it; known are " + KNOWN);
  }

  /**
   * sha-256 over the names, lengths and contents of all files that take part in a build, in
   * lower-case hex. A file that cannot be read is a problem.
   *
   * @param pipeline what of {@code pipeline.yaml} decides results
   */
  String hash(String pipeline, Problems problems) {
    return hash(files, pipeline, problems);
  }

  /** The same over those files that take part in the reading of a file. */
  String readingHash(String pipeline, Problems problems) {
    return hash(files.stream().filter(this::isForReading).toList(), pipeline, problems);
  }

  private boolean isForReading(Path file) {
    return isNone(BUILD_MATCHERS, file);
  }

  private boolean isNone(List<PathMatcher> matchers, Path file) {
    return matchers.stream().noneMatch(m -> m.matches(root.relativize(file)));
  }

  private String hash(List<Path> hashed, String pipeline, Problems problems) {
    MessageDigest digest = sha256();
    digest.update(pipeline.getBytes(StandardCharsets.UTF_8));
    for (Path file : hashed) {
      String name = name(root, file);
      if (!isNone(NO_BUILD_MATCHERS, file) || name.equals(PIPELINE)) continue;
      byte[] bytes = bytes(file, problems);
      String head = name + "\0" + bytes.length + "\0";
      digest.update(head.getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] bytes(Path file, Problems problems) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      problems.add(file, 0, "Cannot read the file: " + e.getMessage());
      return new byte[0];
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot find SHA-256, which every Java platform has", e);
    }
  }
}
