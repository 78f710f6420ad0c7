package org.gongkai.planted.process;

/** A fault: JDBC outside query. */
record OpensDatabase(java.sql.Connection connection) {}
