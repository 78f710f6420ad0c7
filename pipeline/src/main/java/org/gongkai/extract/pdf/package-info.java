/**
 * PDF files become an {@link org.gongkai.document.ExtractedDocument}: glyphs become words, the
 * lines drawn on a page become grids of cells, and the words are put into the cells that they stand
 * in. Whatever stands outside is handed on line by line. {@link
 * org.gongkai.extract.pdf.PdfExtractor} is the front door; {@link
 * org.gongkai.extract.pdf.ImagePageReader} is where a reader of scanned pages is plugged in.
 */
package org.gongkai.extract.pdf;
