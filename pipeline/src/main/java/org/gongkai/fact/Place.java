package org.gongkai.fact;

/**
 * A place in the long model: which cell of which official table.
 *
 * @param category dotted snake_case code of the row
 * @param breakdown code of the column
 */
public record Place(Section section, String category, String breakdown)
    implements Comparable<Place> {

  // Written out because rules look places up by the thousand.
  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    return other instanceof Place place
        && section == place.section
        && category.equals(place.category)
        && breakdown.equals(place.breakdown);
  }

  @Override
  public int hashCode() {
    return (category.hashCode() * 31 + breakdown.hashCode()) * 31 + section.ordinal();
  }

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
