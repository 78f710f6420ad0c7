/**
 * Known source errors: matched on the expected printed value, with a reason. Between {@code align}
 * and {@code validate} in the flow.
 */
package org.gongkai.correct;
