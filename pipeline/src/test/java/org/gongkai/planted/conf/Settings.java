package org.gongkai.planted.conf;

/** Something of a whole. */
public record Settings(String name) {}
