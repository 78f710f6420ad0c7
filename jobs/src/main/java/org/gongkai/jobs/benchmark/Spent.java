package org.gongkai.jobs.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/**
 * What one run took.
 *
 * @param seconds by the clock on the wall
 * @param processorSeconds of all threads of this process, the compiler and the collector too
 */
record Spent(double seconds, double processorSeconds) {
  private static final double NANOS = 1e9;

  /** Runs the work once. */
  static Spent on(Contender.Work work) throws IOException {
    OperatingSystemMXBean process =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long processor = process.getProcessCpuTime();
    long start = System.nanoTime();
    work.run();
    return new Spent(
        (System.nanoTime() - start) / NANOS, (process.getProcessCpuTime() - processor) / NANOS);
  }
}
