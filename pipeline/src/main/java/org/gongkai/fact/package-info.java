/** A number with its key, what the cell said, and where it came from. */
package org.gongkai.fact;
