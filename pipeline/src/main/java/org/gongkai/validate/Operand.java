package org.gongkai.validate;

import org.gongkai.fact.Place;

/**
 * A cell in a formula.
 *
 * @param place the cell
 * @param name how formulas in messages call it, such as {@code received}
 */
public record Operand(Place place, String name) {}
