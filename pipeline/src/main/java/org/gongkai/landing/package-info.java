/**
 * Files as they were scraped: where they are, what they hash to, what is known beside them. First
 * in the flow.
 */
package org.gongkai.landing;
