/**
 * Takes figures out of a published snapshot: one SQL file of {@code conf/exports} becomes CSV,
 * XLSX, Parquet or JSON, with its sources, coverage and a data package that describes it. Last in
 * the flow; reads through {@code query} and writes nothing but the folder of the export.
 */
package org.gongkai.export;
