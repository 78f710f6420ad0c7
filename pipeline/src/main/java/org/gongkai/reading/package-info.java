/** Reads landed files one after another, each guarded, so that a document costs itself only. */
package org.gongkai.reading;
