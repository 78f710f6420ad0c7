/**
 * Lines drawn around and between the cells of a table become a grid of cells with their boxes,
 * rows, columns and spans. Knows neither the file format nor the text; lengths are in whatever unit
 * the page is measured in, from its upper left corner. Used by the readers of PDF pages and of page
 * images.
 */
package org.gongkai.extract.ruling;
