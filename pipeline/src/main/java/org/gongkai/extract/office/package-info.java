/**
 * The files of office programs become documents: text documents through the reader of marked-up
 * pages, sheets as grids whose cells know their address. Part of {@code extract}; {@link
 * org.gongkai.extract.office.OfficeExtractors} lists the media types.
 */
package org.gongkai.extract.office;
