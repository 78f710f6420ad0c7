/**
 * Checks single reports before they are filed or quoted: reads them as an ingest does, shows their
 * tables as understood, and says what does not hold within them and against a warehouse.
 */
package org.gongkai.check;
