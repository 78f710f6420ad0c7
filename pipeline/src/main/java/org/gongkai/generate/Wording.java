package org.gongkai.generate;

import java.util.List;

/**
 * The words of a report around its figures: {@code conf/generate/wording.yaml}. Texts may hold
 * words in braces that a {@link WordFiller} knows.
 *
 * @param fileNames names of files as scrapers give them, without ending
 * @param titles the headline
 * @param openings the paragraph under it
 * @param sections in the order of the report
 * @param contacts the last line
 * @param selves what a body calls itself, by the end of its name
 * @param tables words of tables that no row or column has
 */
public record Wording(
    List<String> fileNames,
    List<String> titles,
    List<String> openings,
    List<SectionWords> sections,
    List<String> contacts,
    List<Self> selves,
    TableWords tables) {

  /**
   * A section of a report.
   *
   * @param table code of the official table that stands in it; empty if none does
   * @param headings its heading, the form's own first
   * @param passages its paragraphs; of those between heading and table where it has one
   * @param most so many paragraphs at most
   */
  public record SectionWords(
      String table, List<String> headings, List<String> passages, int most) {}

  /**
   * What a body calls itself.
   *
   * @param suffix the end of its name
   * @param word such as "our bureau"
   */
  public record Self(String suffix, String word) {}

  /**
   * Words of tables.
   *
   * @param corner over the row labels of a table whose form names none
   * @param groups headings over several columns or blocks
   * @param moneyUnits what follows the heading of an amount without a fixed unit
   */
  public record TableWords(String corner, List<HeadingGroup> groups, List<String> moneyUnits) {}

  /**
   * A heading over several others.
   *
   * @param table code of the official table
   * @param label its words
   * @param codes breakdowns of the columns, or categories of the blocks, below it
   */
  public record HeadingGroup(String table, String label, List<String> codes) {}
}
