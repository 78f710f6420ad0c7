package org.gongkai.page;

import org.gongkai.query.SqlStatement;

/**
 * A question whose answer a page shows.
 *
 * @param name by which the page's script asks for the answer
 * @param query one statement; what its parameters are is told by the group that it belongs to
 */
public record Panel(String name, SqlStatement query) {}
