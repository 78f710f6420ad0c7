package org.gongkai.operation;

/**
 * How much is read before it is stored: what a killed run had stored is not read again.
 *
 * @param documents most of a batch, at least 1
 * @param bytes most of a batch, unless it is one document
 */
public record BatchSize(int documents, long bytes) {
  /** As shipped. */
  public static final BatchSize STANDARD = new BatchSize(10_000, 256L << 20);
}
