/**
 * Makes reports whose truth is known: draws consistent figures, prints them in the layouts that
 * sites use, and plants the faults that real pages have. For load at scale and for {@code
 * accuracy}; nothing that is published passes through it.
 */
package org.gongkai.generate;
