/** Indicators: what analysts compute from the figures, one file of {@code conf/indicators} each. */
package org.gongkai.indicator;
