package org.gongkai.planted.align;

/** A fault: a stage that imports another stage. */
record ReadsRecognition(org.gongkai.planted.recognize.Found found) {}
