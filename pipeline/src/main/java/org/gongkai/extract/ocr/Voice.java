package org.gongkai.extract.ocr;

/** A model that reads the picture of one line. The same picture gives the same reading. */
interface Voice {
  /** The line as read; without characters when nothing was. */
  Reading read(GrayImage line);
}
