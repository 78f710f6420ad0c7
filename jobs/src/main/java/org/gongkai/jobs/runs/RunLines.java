package org.gongkai.jobs.runs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of one run, put together: what a later line says goes before. */
final class RunLines {
  private Optional<RunLine> all = Optional.empty();

  void add(RunLine line) {
    all = Optional.of(all.map(before -> joined(before, line)).orElse(line));
  }

  private static RunLine joined(RunLine a, RunLine b) {
    return new RunLine(
        a.run(),
        a.at(),
        or(a.command(), b.command()),
        or(b.job(), a.job()),
        or(b.due(), a.due()),
        or(a.process(), b.process()),
        or(a.processStarted(), b.processStarted()),
        or(a.ended(), b.ended()),
        or(a.exitCode(), b.exitCode()),
        or(a.result(), b.result()),
        or(a.message(), b.message()),
        or(a.notices(), b.notices()),
        or(a.given(), b.given()),
        or(a.fresh(), b.fresh()),
        or(a.changed(), b.changed()),
        or(a.again(), b.again()),
        or(a.read(), b.read()),
        or(a.failed(), b.failed()),
        or(a.reports(), b.reports()),
        or(a.snapshot(), b.snapshot()));
  }

  private static <T> T or(T first, T second) {
    return first == null ? second : first;
  }

  /** The run; there is at least one line. */
  Run run() {
    RunLine line = all.orElseThrow();
    return new Run(
        line.run(),
        Optional.ofNullable(line.command()).orElse(""),
        Optional.ofNullable(line.job()),
        Optional.ofNullable(line.due()).map(Instant::parse),
        Instant.parse(line.at()),
        process(line),
        end(line));
  }

  private static Optional<ProcessMark> process(RunLine line) {
    return Optional.ofNullable(line.process())
        .map(
            number ->
                new ProcessMark(
                    number, Optional.ofNullable(line.processStarted()).map(Instant::parse)));
  }

  private static Optional<Run.End> end(RunLine line) {
    if (line.ended() == null || line.exitCode() == null) return Optional.empty();
    return Optional.of(
        new Run.End(
            Instant.parse(line.ended()),
            line.exitCode(),
            RunResult.of(line.result()),
            Optional.ofNullable(line.message()),
            Optional.ofNullable(line.notices()).orElse(List.of()),
            figures(line),
            Optional.ofNullable(line.snapshot())));
  }

  private static RunFigures figures(RunLine line) {
    return new RunFigures(
        number(line.given()),
        number(line.fresh()),
        number(line.changed()),
        number(line.again()),
        number(line.read()),
        number(line.failed()),
        Optional.ofNullable(line.reports()).orElse(Map.of()));
  }

  private static int number(Integer number) {
    return number == null ? 0 : number;
  }

  static RunLine begin(Run run) {
    return new RunLine(
        run.id(),
        run.started().toString(),
        run.command(),
        run.job().orElse(null),
        run.due().map(Instant::toString).orElse(null),
        run.process().map(ProcessMark::number).orElse(null),
        run.process().flatMap(ProcessMark::started).map(Instant::toString).orElse(null),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  static RunLine end(Run run) {
    Run.End end = run.end().orElseThrow();
    RunFigures figures = end.figures();
    return new RunLine(
        run.id(),
        run.started().toString(),
        run.command(),
        run.job().orElse(null),
        run.due().map(Instant::toString).orElse(null),
        null,
        null,
        end.time().toString(),
        end.exitCode(),
        end.result().words(),
        end.message().orElse(null),
        end.notices().isEmpty() ? null : end.notices(),
        figures.given(),
        figures.fresh(),
        figures.changed(),
        figures.again(),
        figures.read(),
        figures.failed(),
        figures.reports().isEmpty() ? null : figures.reports(),
        end.snapshot().orElse(null));
  }
}
