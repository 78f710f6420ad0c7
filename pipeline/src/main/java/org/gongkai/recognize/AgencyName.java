package org.gongkai.recognize;

/**
 * A name that may be an agency's.
 *
 * @param printed as printed, without blanks
 * @param overwritten something that looks like advertising stood in front of it and was left out
 */
record AgencyName(String printed, boolean overwritten) {}
