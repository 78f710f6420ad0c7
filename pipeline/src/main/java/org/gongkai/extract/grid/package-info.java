/** Lines of text that look like a table become rows of cells; nothing is interpreted. */
package org.gongkai.extract.grid;
