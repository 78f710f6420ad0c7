package org.gongkai.vocabulary;

import org.gongkai.fact.Section;

/**
 * One row of {@code dim_breakdown}.
 *
 * @param section the official table
 * @param breakdown code
 * @param position order within the section, from 1
 * @param labelZh the form's heading
 * @param labelEn English gloss
 * @param unit unit code
 */
public record Breakdown(
    Section section, String breakdown, int position, String labelZh, String labelEn, String unit) {}
