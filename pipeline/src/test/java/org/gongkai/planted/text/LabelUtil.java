package org.gongkai.planted.text;

/** A fault: a name that says nothing. */
final class LabelUtil {}
