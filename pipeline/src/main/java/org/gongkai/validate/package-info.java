/**
 * What must hold within one report, what follows from its cells, and which cell is to blame where
 * sums fail. Rules and formulas are data in {@code conf/rules} and {@code conf/derivations}; here
 * are their kinds. After {@code correct} in the flow.
 */
package org.gongkai.validate;
