package org.gongkai.planted.warehouse;

/** A fault: one half of a circle. */
public record Stored(org.gongkai.planted.query.Asked asked) {}
