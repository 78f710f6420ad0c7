package org.gongkai.correct;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * By what a correction knows a report.
 *
 * @param sha256 of the file's bytes, in lower-case hex
 * @param agency the agency's name as printed or listed
 * @param year the data year
 */
public record ReportIdentity(String sha256, Optional<String> agency, OptionalInt year) {}
