package org.gongkai.fact;

/**
 * A place in the long model: which cell of which official table.
 *
 * @param category dotted snake_case code of the row
 * @param breakdown code of the column
 */
public record Place(Section section, String category, String breakdown)
    implements Comparable<Place> {

  /** {@code section/category/breakdown}. */
  @Override
  public String toString() {
    return section.code() + "/" + category + "/" + breakdown;
  }

  @Override
  public int compareTo(Place other) {
    int bySection = section.compareTo(other.section);
    if (bySection != 0) return bySection;
    int byCategory = category.compareTo(other.category);
    return byCategory != 0 ? byCategory : breakdown.compareTo(other.breakdown);
  }
}
