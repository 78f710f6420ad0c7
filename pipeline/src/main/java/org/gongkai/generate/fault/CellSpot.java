package org.gongkai.generate.fault;

/**
 * Where a cell stands in a draft.
 *
 * @param part index of its table among the parts
 * @param row index of its row
 * @param at index in its row
 */
record CellSpot(int part, int row, int at) {}
