package org.gongkai.page;

/**
 * Where a province stands in the grid that takes the place of a map.
 *
 * @param region the first two digits of its division code
 * @param name of the province
 * @param abbreviation of its English name, which is longer than a tile
 * @param column 0-based, from the west
 * @param row 0-based, from the north
 */
public record Tile(String region, Words name, String abbreviation, int column, int row) {}
