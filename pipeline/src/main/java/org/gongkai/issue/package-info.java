/** A doubt about the data, as a value. */
package org.gongkai.issue;
