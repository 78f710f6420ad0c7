package org.gongkai.landing.container;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes one line of the name of an entry, and one of its own for each entry. */
final class EntryAddress {
  /** What sorts before it takes no room in a line; the mark stands between levels. */
  private static final String RESERVED = "!\u007F\u0085\u2028\u2029";

  private final Set<String> used = new HashSet<>();

  /** Passed over in archives as in folders: what file managers and editors leave. */
  static boolean isHidden(String name) {
    for (String part : parts(name))
      if (part.startsWith(".") && !part.equals(".") && !part.equals("..")) return true;
    return false;
  }

  /** Why a name cannot be that of a file below the archive's folder. */
  static Optional<String> fault(String name) {
    boolean absolute =
        name.startsWith("/") || name.startsWith("\\") || name.matches("(?s)[A-Za-z]:.*");
    if (absolute) return Optional.of("Cannot use an entry with an absolute path; pack it again");
    for (String part : parts(name))
      if (part.equals(".."))
        return Optional.of(
            "Cannot use an entry whose path leads out of the archive; pack it again");
    return name.isBlank() ? Optional.of("Cannot use an entry without a name") : Optional.empty();
  }

  private static String[] parts(String name) {
    return name.replace('\\', '/').split("/");
  }

  /** The path of a file in an archive with forward slashes and without dots that say nothing. */
  static String path(String name) {
    String path = name.replace('\\', '/');
    while (path.startsWith("./")) path = path.substring(2);
    return path.replace("/./", "/");
  }

  /** A name on one line: what would break it is written as {@code %0A}. */
  static String shown(String name) {
    StringBuilder shown = new StringBuilder();
    for (char c : name.toCharArray())
      if (c < ' ' || RESERVED.indexOf(c) >= 0)
        shown.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      else shown.append(c);
    return shown.toString();
  }

  /** The address itself, or with a number behind it if it was given before. */
  String distinct(String address) {
    String distinct = address;
    for (int n = 2; !used.add(distinct); n++) distinct = address + "#" + n;
    return distinct;
  }
}
