package org.gongkai.warehouse;

import org.gongkai.landing.LandingFile;

/**
 * One file of a processed batch: a line of its {@code files.csv}.
 *
 * @param batchNumber the processed batch
 * @param file what was read
 * @param fingerprint of the code and configuration that read it
 * @param reports number of rows that the batch has for it, at least 1
 */
public record ProcessedEntry(int batchNumber, LandingFile file, String fingerprint, int reports) {}
