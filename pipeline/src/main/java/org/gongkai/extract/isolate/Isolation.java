package org.gongkai.extract.isolate;

import java.util.List;

/**
 * Which documents are read in a child process, and what that process may have.
 *
 * @param inProcess media types that are read without a child, such as {@code text/html} or {@code
 *     text/*}; all others are read in one
 * @param memoryMib heap of a child in MiB
 * @param documents after so many a child makes room for a fresh one
 */
public record Isolation(List<String> inProcess, int memoryMib, int documents) {
  private static final String ANY = "*";

  public Isolation {
    inProcess = List.copyOf(inProcess);
  }

  /** Whether documents of that media type are read in a child. */
  public boolean isApart(String mediaType) {
    return inProcess.stream().noneMatch(pattern -> matches(pattern, mediaType));
  }

  private static boolean matches(String pattern, String mediaType) {
    if (!pattern.endsWith("/" + ANY)) return pattern.equals(mediaType);
    return mediaType.startsWith(pattern.substring(0, pattern.length() - ANY.length()));
  }
}
