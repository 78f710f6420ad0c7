package org.gongkai.vocabulary;

import org.gongkai.fact.Place;

/**
 * A cell that a form prints.
 *
 * @param form {@code 2019} or {@code 2021}
 * @param place the cell
 * @param required whether every report on that form has it; some add rows of their own, such as
 *     subtotals
 */
public record FormCell(String form, Place place, boolean required) {}
