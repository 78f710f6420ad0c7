package org.gongkai.conf;

import java.nio.file.Path;

/**
 * All of {@code conf/}, read and checked.
 *
 * @param root the folder
 * @param hash sha-256 over all its files, names and contents, in hex
 */
public record Conf(Path root, String hash) {}
