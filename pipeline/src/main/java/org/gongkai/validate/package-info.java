/**
 * What must hold within one report, and what follows from its cells. Rules and formulas are data in
 * {@code conf/rules} and {@code conf/derivations}; here are their kinds, and the search for the
 * cell that breaks the sums. After {@code correct} in the flow.
 */
package org.gongkai.validate;
