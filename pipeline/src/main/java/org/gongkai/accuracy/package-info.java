/** Compares what the reader says of generated files and golden samples with what is true. */
package org.gongkai.accuracy;
