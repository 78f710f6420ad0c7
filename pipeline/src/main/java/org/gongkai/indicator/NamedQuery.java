package org.gongkai.indicator;

/**
 * A question that comes with the program: a file of {@code conf/queries}.
 *
 * @param id kebab-case, the file's name
 * @param titleZh the question
 * @param titleEn the question
 * @param reads what its rows are, and are not
 * @param sql one statement over the tables and views of the warehouse
 */
public record NamedQuery(String id, String titleZh, String titleEn, String reads, String sql) {}
