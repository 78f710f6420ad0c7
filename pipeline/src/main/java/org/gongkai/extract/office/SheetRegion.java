package org.gongkai.extract.office;

/** Merged squares of a sheet, from 0, last ones included. */
record SheetRegion(int top, int left, int bottom, int right) {

  boolean covers(int row, int column) {
    return row >= top && row <= bottom && column >= left && column <= right;
  }
}
