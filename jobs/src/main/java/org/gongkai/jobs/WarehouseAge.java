package org.gongkai.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.jobs.runs.Run;
import org.gongkai.jobs.runs.RunLog;
import org.gongkai.operation.Freshness;
import org.gongkai.operation.Standing;
import org.gongkai.warehouse.SnapshotStore;

/**
 * Since when readers may lack something: the end of the last run that published or had nothing new;
 * while a snapshot is held, the birth of the one that they see.
 *
 * @param since empty if nothing was ever published
 */
record WarehouseAge(Optional<Instant> since) {

  static WarehouseAge of(Path data) throws IOException {
    SnapshotStore snapshots = new SnapshotStore(data.resolve("warehouse"));
    Optional<Instant> born =
        snapshots.current().map(snapshot -> Instant.parse(snapshot.manifest().created()));
    if (born.isEmpty() || snapshots.hold().isPresent()) return new WarehouseAge(born);
    Optional<Instant> good =
        new RunLog(data).read().lastGood().flatMap(Run::end).map(Run.End::time);
    return new WarehouseAge(
        Stream.concat(born.stream(), good.stream()).max(Comparator.naturalOrder()));
  }

  /** How old it is; empty if nothing was ever published. */
  Optional<Duration> age(Instant now) {
    return since.map(time -> Duration.between(time, now));
  }

  Standing standing(Instant now, Freshness freshness) {
    return age(now).map(freshness::of).orElse(Standing.ERROR);
  }

  /** Such as {@code 3 hours old}. */
  String words(Instant now) {
    return age(now).map(age -> words(age) + " old").orElse("never published");
  }

  private static String words(Duration age) {
    if (age.toHours() < 1) return age.toMinutes() + " minutes";
    return age.toHours() < 72 ? age.toHours() + " hours" : age.toDays() + " days";
  }
}
