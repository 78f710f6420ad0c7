package org.gongkai.conf;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.operation.CronTimes;
import org.gongkai.operation.ScheduledJob;

/** Reads {@code schedule.yaml}. */
final class ScheduleReader {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** The keys of the file. */
  record Spec(Located timeZone, List<Job> jobs) {}

  /** The keys of a job. */
  record Job(Located name, Located cron, List<Located> command) {}

  private ScheduleReader() {}

  /** The jobs in the order of the file; what is wrong with one is a problem and leaves it out. */
  static List<ScheduledJob> read(ConfFile file) {
    return YamlFile.read(file.path(), Spec.class, file.problems())
        .map(spec -> jobs(spec, file))
        .orElse(List.of());
  }

  private static List<ScheduledJob> jobs(Spec spec, ConfFile file) {
    Optional<ZoneId> zone = zone(spec.timeZone(), file);
    Set<String> names = new HashSet<>();
    List<ScheduledJob> jobs = new ArrayList<>();
    for (Job job : spec.jobs())
      if (isNamed(job.name(), names, file) & isCommand(job, file))
        times(job.cron(), zone, file)
            .map(times -> new ScheduledJob(job.name().text(), times, words(job)))
            .ifPresent(jobs::add);
    return jobs;
  }

  private static List<String> words(Job job) {
    return job.command().stream().map(Located::text).toList();
  }

  private static Optional<ZoneId> zone(Located name, ConfFile file) {
    try {
      return Optional.of(ZoneId.of(name.text()));
    } catch (DateTimeException e) {
      file.problem(
          name.line(), "Cannot use the time zone '" + name + "'; write it like Asia/Shanghai");
      return Optional.empty();
    }
  }

  /** Without a zone the expression is still read, so that its problems are reported too. */
  private static Optional<CronTimes> times(Located cron, Optional<ZoneId> zone, ConfFile file) {
    try {
      CronTimes times = new CronTimes(cron.text(), zone.orElse(ZoneId.of("UTC")));
      return zone.map(z -> times);
    } catch (IllegalArgumentException e) {
      file.problem(
          cron.line(),
          "Cannot use the times '"
              + cron
              + "': "
              + e.getMessage()
              + "; write minute, hour, day, month, weekday, such as 30 2 * * *");
      return Optional.empty();
    }
  }

  private static boolean isNamed(Located name, Set<String> known, ConfFile file) {
    if (!NAME.matcher(name.text()).matches()) {
      file.problem(name.line(), "Cannot use the name '" + name + "'; write it like weekly-verify");
      return false;
    }
    if (known.add(name.text())) return true;
    file.problem(name.line(), "Cannot use the name '" + name + "' twice");
    return false;
  }

  private static boolean isCommand(Job job, ConfFile file) {
    if (!job.command().isEmpty() && !job.command().get(0).text().isBlank()) return true;
    file.problem(job.name().line(), "Cannot run the job '" + job.name() + "': it has no command");
    return false;
  }
}
