package org.gongkai.planted.process;

/** A fault: jsoup outside extract. */
record NamesJsoup(org.jsoup.nodes.Document page) {}
