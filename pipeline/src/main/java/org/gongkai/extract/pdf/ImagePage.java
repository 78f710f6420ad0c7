package org.gongkai.extract.pdf;

import java.awt.image.BufferedImage;
import java.util.function.IntFunction;

/**
 * A page that shows a picture of a text, such as a scan.
 *
 * @param number 1 for the first page
 * @param width in points, as shown
 * @param height in points, as shown
 * @param drawn the page as an image with so many dots per inch, its upper left corner that of the
 *     page; throws an {@link org.gongkai.extract.ExtractionException} when it cannot be drawn
 */
public record ImagePage(
    int number, double width, double height, IntFunction<BufferedImage> drawn) {}
