package org.gongkai.issue;

/**
 * What must hold between reports: one file of {@code conf/checks}.
 *
 * @param id kebab-case, the file's name, named for the bad state; the rule of its issues
 * @param title one line
 * @param severity of its issues
 * @param reason why the bad state is doubtful, and when it may be right all the same
 * @param rule the rule of the domain that it stands for, such as {@code E-1}
 * @param sql the whole file: a statement that makes the view {@code checked}, and a query
 */
public record Check(
    String id, String title, Severity severity, String reason, String rule, String sql) {}
