/** The command line: one class a command, wired by hand. */
package org.gongkai.jobs;
