package org.gongkai.conf;

import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.operation.BatchSize;
import org.gongkai.operation.DiskRoom;
import org.gongkai.operation.Freshness;
import org.gongkai.operation.Operation;

/** Reads {@code operation.yaml}. */
final class OperationReader {
  /** Stands for no file. */
  private static final String OFF = "off";

  /** The keys of the file. */
  record Spec(Batches batches, Hours freshness, Room room, Located metrics, Lineage lineage) {}

  /** The keys of {@link BatchSize}. */
  record Batches(Located documents, Located bytes) {}

  /** The keys of {@link Freshness}. */
  record Hours(Located warningHours, Located errorHours) {}

  /** The keys of {@link DiskRoom}. */
  record Room(Located warningMib, Located errorMib) {}

  /** The keys of {@link Operation.Lineage}. */
  record Lineage(Located file, Located namespace) {}

  private final ConfFile file;
  private boolean sound = true;

  private OperationReader(ConfFile file) {
    this.file = file;
  }

  /** The settings; nothing if the file cannot be used. */
  static Optional<Operation> read(ConfFile file) {
    return YamlFile.read(file.path(), Spec.class, file.problems())
        .flatMap(new OperationReader(file)::operation);
  }

  private Optional<Operation> operation(Spec spec) {
    Operation operation =
        new Operation(
            new BatchSize(number(spec.batches().documents()), number(spec.batches().bytes())),
            freshness(spec.freshness()),
            room(spec.room()),
            place(spec.metrics()),
            lineage(spec.lineage()));
    return sound ? Optional.of(operation) : Optional.empty();
  }

  private Freshness freshness(Hours hours) {
    Freshness freshness = new Freshness(number(hours.warningHours()), number(hours.errorHours()));
    if (freshness.warningHours() > freshness.errorHours())
      problem(
          hours.warningHours(), "Cannot warn after the error; write at most " + hours.errorHours());
    return freshness;
  }

  private DiskRoom room(Room room) {
    DiskRoom disk = new DiskRoom(number(room.warningMib()), number(room.errorMib()));
    if (disk.warningMib() < disk.errorMib())
      problem(room.warningMib(), "Cannot warn after the error; write at least " + room.errorMib());
    return disk;
  }

  private Optional<Operation.Lineage> lineage(Lineage spec) {
    if (spec.namespace().text().isBlank())
      problem(spec.namespace(), "Cannot leave the namespace empty");
    return place(spec.file()).map(path -> new Operation.Lineage(path, spec.namespace().text()));
  }

  /** A path; {@link #OFF} is none. */
  private Optional<String> place(Located path) {
    if (path.text().isBlank())
      problem(path, "Cannot leave the path empty; write 'off' for no file");
    return path.text().equals(OFF) ? Optional.empty() : Optional.of(path.text());
  }

  /** A whole number from 1 on; another one is a problem. */
  private int number(Located number) {
    OptionalInt value = WholeNumber.of(number, file);
    sound &= value.isPresent();
    return value.orElse(1);
  }

  private void problem(Located where, String message) {
    sound = false;
    file.problem(where.line(), message);
  }
}
