package org.gongkai.generate;

import org.gongkai.vocabulary.Region;

/**
 * A body that reports.
 *
 * @param name as printed; it tells the body without a tie
 * @param region where it has its seat
 */
record Body(String name, Region region) {}
