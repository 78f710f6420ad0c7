/** Puts every printed cell at its category and breakdown, or says that it cannot. */
package org.gongkai.align;
