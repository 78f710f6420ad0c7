package org.gongkai.planted.stray;

/** A fault: a package without a kind. */
record Stray(String name) {}
