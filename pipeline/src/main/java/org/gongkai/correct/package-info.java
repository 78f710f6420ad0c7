/** Known source errors: matched on the expected printed value, with a reason. */
package org.gongkai.correct;
