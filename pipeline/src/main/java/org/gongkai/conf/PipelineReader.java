package org.gongkai.conf;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.gongkai.extract.DocumentLimits;
import org.gongkai.landing.container.ContainerLimits;

/** Reads {@code pipeline.yaml}. */
final class PipelineReader {
  /** A media type without parameters, or all of one family. */
  private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/([a-z0-9][a-z0-9.+_-]*|\\*)");

  /** The keys of the file. */
  record Spec(Document document, Container container, Isolation isolation, Snapshots snapshots) {}

  /** The keys of {@link DocumentLimits}. */
  record Document(Located bytes, Located seconds, Located characters, Located cells) {}

  /** The keys of {@link ContainerLimits}; a document in one may have as many bytes as any. */
  record Container(Located depth, Located entries, Located expansion, Located freeBytes) {}

  /** The keys of {@link org.gongkai.extract.isolate.Isolation}. */
  record Isolation(List<Located> inProcess, Located memoryMib, Located documents) {}

  /** The keys of {@link SnapshotPolicy}. */
  record Snapshots(Located kept, Located mostLostAgencyYears, Located mostLostCells) {}

  private final ConfFile file;
  private boolean sound = true;

  private PipelineReader(ConfFile file) {
    this.file = file;
  }

  /** The settings; nothing if the file cannot be used. */
  static Optional<Pipeline> read(ConfFile file) {
    return YamlFile.read(file.path(), Spec.class, file.problems())
        .flatMap(new PipelineReader(file)::pipeline);
  }

  private Optional<Pipeline> pipeline(Spec spec) {
    DocumentLimits document = limits(spec.document());
    ContainerLimits container = limits(spec.container(), document.bytes());
    Pipeline pipeline =
        new Pipeline(document, container, isolation(spec.isolation()), policy(spec.snapshots()));
    return sound ? Optional.of(pipeline) : Optional.empty();
  }

  private DocumentLimits limits(Document spec) {
    return new DocumentLimits(
        number(spec.bytes()),
        number(spec.seconds()),
        number(spec.characters()),
        number(spec.cells()));
  }

  private ContainerLimits limits(Container spec, long documentBytes) {
    return new ContainerLimits(
        number(spec.depth()),
        number(spec.entries()),
        documentBytes,
        number(spec.expansion()),
        number(spec.freeBytes()));
  }

  private org.gongkai.extract.isolate.Isolation isolation(Isolation spec) {
    spec.inProcess().forEach(this::checkMediaType);
    return new org.gongkai.extract.isolate.Isolation(
        spec.inProcess().stream().map(Located::text).toList(),
        number(spec.memoryMib()),
        number(spec.documents()));
  }

  private SnapshotPolicy policy(Snapshots spec) {
    return new SnapshotPolicy(
        number(spec.kept()), share(spec.mostLostAgencyYears()), share(spec.mostLostCells()));
  }

  /** A number from 0 to 1; another one is a problem. */
  private double share(Located number) {
    try {
      double value = Double.parseDouble(number.text());
      if (value >= 0 && value <= 1) return value;
    } catch (NumberFormatException e) {
      // reported below, as a number out of bounds is
    }
    problem(number, "Cannot use '" + number + "'; write a share from 0 to 1, such as 0.02");
    return 0;
  }

  /** A whole number from 1 on; another one is a problem. */
  private int number(Located number) {
    OptionalInt value = WholeNumber.of(number, file);
    sound &= value.isPresent();
    return value.orElse(1);
  }

  private void checkMediaType(Located type) {
    if (!MEDIA_TYPE.matcher(type.text()).matches())
      problem(type, "Cannot use the media type '" + type + "'; write it like text/html or text/*");
  }

  private void problem(Located where, String message) {
    sound = false;
    file.problem(where.line(), message);
  }
}
