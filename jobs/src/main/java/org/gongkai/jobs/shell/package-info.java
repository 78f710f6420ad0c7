/** The interactive shell of the command {@code sql}. */
package org.gongkai.jobs.shell;
