package org.gongkai.document;

/** A part of a page, in reading order. */
public sealed interface Block permits Heading, Paragraph, Grid {}
