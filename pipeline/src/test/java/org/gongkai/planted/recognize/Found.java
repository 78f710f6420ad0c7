package org.gongkai.planted.recognize;

/** Something of a stage. */
public record Found(String agency) {}
