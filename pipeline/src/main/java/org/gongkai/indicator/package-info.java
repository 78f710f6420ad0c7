/** What analysts ask: indicators and questions, one file of {@code conf/} each. */
package org.gongkai.indicator;
