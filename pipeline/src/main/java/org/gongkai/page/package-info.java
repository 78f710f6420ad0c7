/**
 * The pages that show a snapshot: one HTML file each, with its data, its style, its script and its
 * charts inside. Last in the flow, beside {@code query}: asks a warehouse, writes nothing. What the
 * pages look like, say and ask stands in {@code conf/report}.
 */
package org.gongkai.page;
