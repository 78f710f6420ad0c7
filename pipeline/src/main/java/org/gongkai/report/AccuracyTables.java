package org.gongkai.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What {@code gongkai accuracy} has published, as a page shows it.
 *
 * @param head the sentence above the tables
 * @param tables each with its heading first
 */
public record AccuracyTables(String head, List<List<List<String>>> tables) {

  /** Reads the published Markdown: a sentence, then tables with an empty line between them. */
  public static AccuracyTables of(String markdown) {
    List<String> head = new ArrayList<>();
    List<List<List<String>>> tables = new ArrayList<>();
    boolean inTable = false;
    for (String line : markdown.lines().map(String::strip).toList()) {
      boolean row = line.startsWith("|");
      if (row && !inTable) tables.add(new ArrayList<>());
      if (row && !line.matches("[|:\\- ]+")) tables.get(tables.size() - 1).add(cells(line));
      if (!row && !line.isEmpty()) head.add(line);
      inTable = row;
    }
    return new AccuracyTables(String.join(" ", head).replace("`", ""), tables);
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
    return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
  }
}
