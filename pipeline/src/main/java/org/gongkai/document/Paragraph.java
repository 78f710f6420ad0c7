package org.gongkai.document;

/** One line or paragraph of running text, without line breaks. */
public record Paragraph(String text) implements Block {}
