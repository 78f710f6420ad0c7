package org.gongkai.query;

import org.gongkai.issue.Issue;

/**
 * An issue that a check across reports found.
 *
 * @param issueKey stable as long as the document, the check and the cells are the same
 * @param reportId the report that it is about
 * @param agencyId whose report
 * @param year the data year of the report
 */
public record CheckFinding(
    String issueKey, String reportId, String agencyId, int year, Issue issue) {}
