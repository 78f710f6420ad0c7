package org.gongkai.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportGeneratorTest {

  private record InTitle(String id) implements Fault.OfManuscript {
    @Override
    public Optional<Manuscript> in(Manuscript m, Random random) {
      return Optional.of(new Manuscript(m.report(), m.title() + id, m.parts(), m.truth()));
    }
  }

  private record InLines(String id) implements Fault.OfPrintout {
    @Override
    public Optional<Printout> in(Printout printout, Random random) {
      List<PrintedLine> lines = new java.util.ArrayList<>(printout.lines());
      lines.add(PrintedLine.prose(id));
      return Optional.of(printout.with(lines, printout.truth()));
    }
  }

  private record InBytes(String id) implements Fault.OfBytes {
    @Override
    public Optional<byte[]> in(String text, String extension, Random random) {
      return Optional.of((text + id).getBytes(UTF_8));
    }
  }

  private record WithoutRoom(String id) implements Fault.OfManuscript {
    @Override
    public Optional<Manuscript> in(Manuscript manuscript, Random random) {
      return Optional.empty();
    }
  }

  private record Titles(String id) implements PairLayout {
    @Override
    public PairPrintout print(Manuscript left, Manuscript right, Random random) {
      return new PairPrintout(
          "txt", List.of(left.title() + " " + right.title()), left.truth(), right.truth());
    }
  }

  private static ReportGenerator generator(int least, int most, Fault... faults) {
    Shapes shapes =
        new Shapes(
            List.of(new PlainPage("one"), new PlainPage("two")),
            List.of(new Titles("pair")),
            List.of(faults));
    return Generators.generator(GenerationPlan.of(3).withFaults(least, most), shapes);
  }

  @Test
  void aFileDependsOnNothingButSeedAndIndex() {
    ReportGenerator all = generator(0, 3, new InTitle("a"), new InLines("b"), new InBytes("c"));
    for (int i = 0; i < 30; i++) all.file(i);
    ReportGenerator fresh = generator(0, 3, new InTitle("a"), new InLines("b"), new InBytes("c"));
    for (int i : new int[] {29, 0, 13}) {
      GeneratedFile file = fresh.file(i);
      assertThat(file.name()).isEqualTo(all.file(i).name());
      assertThat(file.bytes()).isEqualTo(all.file(i).bytes());
      assertThat(file.faults()).isEqualTo(all.file(i).faults());
      assertThat(file.reports()).isEqualTo(all.file(i).reports());
    }
  }

  private record Binary(String id) implements Layout {
    @Override
    public boolean isText() {
      return false;
    }

    @Override
    public Printout print(Manuscript manuscript, Random random) {
      return Printout.binary(
          "bin", ("\0" + manuscript.title()).getBytes(UTF_8), manuscript.truth());
    }
  }

  @Test
  void layoutMayGiveBytesAndHasThenFaultsOfTheManuscriptAlone() {
    Shapes shapes =
        new Shapes(
            List.of(new Binary("binary")),
            List.of(),
            List.of(new InTitle("a"), new InLines("b"), new InBytes("c")));
    GeneratedFile file =
        Generators.generator(GenerationPlan.of(3).withFaults(3, 3), shapes).file(0);
    assertThat(file.name()).endsWith(".bin");
    assertThat(file.faults()).containsExactly("a");
    assertThat(new String(file.bytes(), UTF_8)).startsWith("\0").endsWith("a");
    assertThat(file.reports()).hasSize(1);
  }

  @Test
  void everyLayoutHasItsTurn() {
    ReportGenerator generator = generator(0, 0);
    for (int turn = 0; turn < 5; turn++)
      assertThat(IntStream.range(3 * turn, 3 * turn + 3).mapToObj(i -> generator.file(i).layout()))
          .containsExactlyInAnyOrder("one", "two", "pair");
  }

  @Test
  void namesAreUniqueAndTellAgencyAndYear() {
    ReportGenerator generator = generator(0, 0);
    List<GeneratedFile> files = IntStream.range(0, 40).mapToObj(generator::file).toList();
    assertThat(files).extracting(GeneratedFile::name).doesNotHaveDuplicates();
    assertThat(files)
        .allSatisfy(
            f -> {
              TrueReport report = f.reports().get(0).report();
              assertThat(f.name()).contains(report.agency(), Integer.toString(report.year()));
            });
  }

  @Test
  void consecutiveFilesAreTheYearsOfOneBody() {
    ReportGenerator generator =
        Generators.generator(
            GenerationPlan.of(4), new Shapes(List.of(new PlainPage("one")), List.of(), List.of()));
    List<TrueReport> reports =
        IntStream.range(7, 14).mapToObj(i -> generator.file(i).reports().get(0).report()).toList();
    assertThat(reports)
        .extracting(TrueReport::year)
        .containsExactly(2019, 2020, 2021, 2022, 2023, 2024, 2025);
    assertThat(reports).extracting(TrueReport::agency).containsOnly(reports.get(0).agency());
  }

  @Test
  void faultsArePlantedInOrderAndNamed() {
    ReportGenerator generator =
        generator(3, 3, new InBytes("c"), new InLines("b"), new InTitle("a"));
    GeneratedFile file = file(generator, "one");
    assertThat(file.faults()).containsExactly("a", "b", "c");
    assertThat(new String(file.bytes(), UTF_8)).contains("a</h1>").endsWith("b\nc");
  }

  @Test
  void aFaultWithoutRoomIsReplacedAndNotNamed() {
    ReportGenerator generator = generator(1, 1, new WithoutRoom("none"), new InLines("b"));
    for (int i = 0; i < 30; i++) {
      GeneratedFile file = generator.file(i);
      if (!file.layout().equals("pair")) assertThat(file.faults()).containsExactly("b");
      else assertThat(file.faults()).isEmpty();
    }
  }

  @Test
  void aPairIsTwoYearsOfOneBody() {
    GeneratedFile file = file(generator(0, 0), "pair");
    TrueReport left = file.reports().get(0).report();
    TrueReport right = file.reports().get(1).report();
    assertThat(right.agency()).isEqualTo(left.agency());
    assertThat(right.year()).isEqualTo(left.year() + 1);
  }

  private static GeneratedFile file(ReportGenerator generator, String layout) {
    return IntStream.range(0, 3)
        .mapToObj(generator::file)
        .filter(f -> f.layout().equals(layout))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anUnknownLayoutOrFaultIsToldWithTheKnownOnes() {
    Shapes shapes =
        new Shapes(
            List.of(new PlainPage("one")), List.of(new Titles("pair")), List.of(new InTitle("a")));
    assertThat(shapes.onlyLayouts(List.of("pair")).layoutIds()).containsExactly("pair");
    assertThatThrownBy(() -> shapes.onlyLayouts(List.of("x")))
        .hasMessage("Cannot find the layout x; known are one, pair");
    assertThatThrownBy(() -> shapes.onlyFaults(List.of("x")))
        .hasMessage("Cannot find the fault x; known are a");
  }

  @Test
  void everyShippedLayoutAndFaultHasAnIdOfItsOwn() {
    Shapes shapes = Shapes.of(Generators.conf().generation());
    assertThat(shapes.layoutIds()).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    assertThat(shapes.faultIds()).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }
}
