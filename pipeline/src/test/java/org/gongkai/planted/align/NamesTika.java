package org.gongkai.planted.align;

/** A fault: Tika outside extract. */
record NamesTika(org.apache.tika.mime.MediaType type) {}
