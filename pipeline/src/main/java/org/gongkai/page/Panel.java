package org.gongkai.page;

/**
 * A question whose answer a page shows.
 *
 * @param name by which the page's script asks for the answer
 * @param sql one query; what its parameters are is told by the group that it belongs to
 */
public record Panel(String name, String sql) {}
