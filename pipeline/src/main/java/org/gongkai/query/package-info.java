/** DuckDB over one published snapshot. */
package org.gongkai.query;
