package org.gongkai.landing;

/**
 * A listed place with the hash of its bytes.
 *
 * @param listed where it is
 * @param file what is remembered of it; its hash is empty when the bytes cannot be read
 */
public record LandedFile(ListedFile listed, LandingFile file) {}
