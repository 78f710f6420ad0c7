package org.gongkai.extract.office;

/**
 * A square of a sheet that the file mentions.
 *
 * @param text as displayed; empty when blank
 * @param isBordered a line is drawn at one of its sides
 */
record SheetSquare(String text, boolean isBordered) {

  boolean isBlank() {
    return text.isBlank();
  }
}
