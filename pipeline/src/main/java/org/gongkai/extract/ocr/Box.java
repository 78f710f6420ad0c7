package org.gongkai.extract.ocr;

/** A rectangle of pixels; left and top are inside, right and bottom are not. */
record Box(int left, int top, int right, int bottom) {
  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  boolean isEmpty() {
    return right <= left || bottom <= top;
  }

  Box grown(int by) {
    return grown(by, by);
  }

  Box grown(int across, int down) {
    return new Box(left - across, top - down, right + across, bottom + down);
  }

  Box within(Box other) {
    return new Box(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** Rows become columns. */
  Box transposed() {
    return new Box(top, left, bottom, right);
  }

  boolean contains(Box other) {
    return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
  }
}
