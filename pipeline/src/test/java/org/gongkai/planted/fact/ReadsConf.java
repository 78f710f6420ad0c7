package org.gongkai.planted.fact;

/** A fault: a value that imports a whole. */
record ReadsConf(org.gongkai.planted.conf.Settings settings) {}
