/** Runs the jobs of conf/schedule.yaml at their times, each in a process of its own. */
package org.gongkai.jobs.schedule;
