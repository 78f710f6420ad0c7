/**
 * Pages that are pictures: pixels → text lines and cells. Table lines are found in the pixels and
 * each cell is read alone, by two models; where they differ on a figure it is marked unreadable.
 */
package org.gongkai.extract.ocr;
