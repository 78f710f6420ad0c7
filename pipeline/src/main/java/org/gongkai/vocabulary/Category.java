package org.gongkai.vocabulary;

import org.gongkai.fact.Section;

/**
 * One row of {@code dim_category}.
 *
 * @param section the official table
 * @param category dotted code
 * @param position order within the section, from 1
 * @param parent code of the category above; empty at the top
 * @param labelZh the form's label
 * @param labelEn English gloss
 * @param article of the Regulation on Open Government Information; empty if none
 * @param unit unit code; empty where it depends on the breakdown
 */
public record Category(
    Section section,
    String category,
    int position,
    String parent,
    String labelZh,
    String labelEn,
    String article,
    String unit) {}
