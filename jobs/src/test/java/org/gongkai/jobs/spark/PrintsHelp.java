package org.gongkai.jobs.spark;

/** A fault for tests: the command line inside a job. */
public record PrintsHelp(picocli.CommandLine line) {}
