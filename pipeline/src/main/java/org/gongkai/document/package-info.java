/**
 * What is on a page, in reading order, verbatim. Made by {@code extract}, read by {@code recognize}
 * and {@code align}.
 */
package org.gongkai.document;
