/**
 * DuckDB over one published snapshot: SQL, explanations and the state of the warehouse. Last in the
 * flow; reads what {@code warehouse} publishes and never writes.
 */
package org.gongkai.query;
