package org.gongkai.page;

import java.util.List;

/**
 * The questions of the pages.
 *
 * @param country of the page over the whole snapshot, without parameters
 * @param words of both pages, without parameters: what codes mean
 * @param agency of an agency's page; {@code $1} is the agency
 * @param document of each published report of an agency; {@code $1} is the report, {@code $2} its
 *     data year
 */
public record Panels(
    List<Panel> country, List<Panel> words, List<Panel> agency, List<Panel> document) {}
