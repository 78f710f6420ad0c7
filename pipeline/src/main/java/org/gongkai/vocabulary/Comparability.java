package org.gongkai.vocabulary;

import org.gongkai.fact.Section;

/**
 * Whether a series may be followed from one form to another: one row of {@code dim_comparability}.
 *
 * @param relation same, similar, approx, break or none
 * @param reason one sentence
 */
public record Comparability(
    Section section,
    String category,
    String breakdown,
    String fromForm,
    String toForm,
    String relation,
    String reason) {}
