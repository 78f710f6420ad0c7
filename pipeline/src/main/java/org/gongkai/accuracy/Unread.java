package org.gongkai.accuracy;

import org.gongkai.fact.Place;

/**
 * An owed number that was not read.
 *
 * @param reason one sentence, or what was read instead
 */
public record Unread(Place place, String reason) {}
