package org.gongkai.check;

import org.gongkai.dictionary.Dictionary;
import org.gongkai.dictionary.Entry;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.vocabulary.Breakdown;
import org.gongkai.vocabulary.Breakdowns;
import org.gongkai.vocabulary.Categories;
import org.gongkai.vocabulary.Category;
import org.gongkai.warehouse.Table;

/** The labels of tables, and of cells that no form of the report prints. */
record CodeLabels(Categories categories, Breakdowns breakdowns, Dictionary dictionary) {

  /** Of an official table; nothing where the dictionary does not have it. */
  String table(Section section) {
    return dictionary.table(Table.of(section).code()).map(Entry::labelZh).orElse("");
  }

  /** Of its row; the code where the lists do not have it. */
  String row(Place place) {
    return categories
        .find(place.section(), place.category())
        .map(Category::labelZh)
        .orElse(place.category());
  }

  /** Of the row of a cell that an issue names as {@code section/category/breakdown}. */
  String row(String cell) {
    String[] codes = cell.split("/", -1);
    return row(new Place(Section.from(codes[0]), codes[1], codes[2]));
  }

  /** Of its column; the code where the lists do not have it. */
  String column(Place place) {
    return breakdowns
        .find(place.section(), place.breakdown())
        .map(Breakdown::labelZh)
        .orElse(place.breakdown());
  }
}
