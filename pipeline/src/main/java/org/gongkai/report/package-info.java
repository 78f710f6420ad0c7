/**
 * Writes the pages that show a snapshot: one HTML file each, with its data, its style, its script
 * and its charts inside. Last in the flow, beside {@code query}: asks a warehouse and writes no
 * file.
 */
package org.gongkai.report;
