package org.gongkai.page;

import java.util.List;
import java.util.Map;

/**
 * What the pages are made of: the files of {@code conf/report}. No table depends on them.
 *
 * @param country the page over the whole snapshot
 * @param agency an agency's page
 * @param texts by key
 * @param tiles the provinces
 */
public record PageParts(
    PageTemplate country,
    PageTemplate agency,
    Map<String, Words> texts,
    List<Tile> tiles,
    Panels panels) {}
