/** Is it an annual report, whose, of which year. Between {@code extract} and {@code align}. */
package org.gongkai.recognize;
