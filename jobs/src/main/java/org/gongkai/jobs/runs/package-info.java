/** What is remembered and told of runs: their log, metrics, events and one line for a mail. */
package org.gongkai.jobs.runs;
