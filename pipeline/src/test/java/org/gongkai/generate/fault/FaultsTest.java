package org.gongkai.generate.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.fact.Place;
import org.gongkai.generate.Expected;
import org.gongkai.generate.Fault;
import org.gongkai.generate.Generators;
import org.gongkai.generate.Layout;
import org.gongkai.generate.Manuscript;
import org.gongkai.generate.Printout;
import org.gongkai.generate.Seed;
import org.gongkai.generate.SizeClass;
import org.gongkai.generate.TrueReport;
import org.gongkai.generate.layout.Layouts;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private static final Oddities WORDS = Generators.conf().generation().oddities();
  private static final Faults FAULTS = Faults.of(WORDS);
  private static final List<Manuscript> REPORTS = reports();
  private static final List<Layout> LAYOUTS =
      Layouts.all(Generators.conf().generation().furniture()).stream()
          .filter(l -> List.of("tabs-padded", "paragraphs", "html-article").contains(l.id()))
          .toList();

  private static final List<Printout> PLAIN = plain();
  private static final Map<String, List<Page>> PAGES = new LinkedHashMap<>();

  private static List<Printout> plain() {
    List<Printout> plain = new ArrayList<>();
    for (int i = 0; i < REPORTS.size(); i++)
      plain.add(LAYOUTS.get(i % LAYOUTS.size()).print(REPORTS.get(i), new Random(7)));
    return plain;
  }

  private static List<Manuscript> reports() {
    List<Manuscript> reports = new ArrayList<>();
    for (int seed = 0; seed < 12; seed++) {
      int year = seed % 2 == 0 ? 2020 : 2023;
      SizeClass size = List.of(SizeClass.SPARSE, SizeClass.CITY, SizeClass.TYPICAL).get(seed % 3);
      TrueReport report = Generators.report(seed, year, size, year == 2020 ? "2019" : "2021");
      reports.add(Generators.writer().write(report, new Seed(seed).of(1)));
    }
    return reports;
  }

  @Test
  void idsAreUniqueAndInKebabCase() {
    assertThat(FAULTS.ids()).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
    assertThat(FAULTS.ids()).hasSizeGreaterThan(80);
  }

  @Test
  void unknownIdIsToldWithTheKnownOnes() {
    assertThatThrownBy(() -> FAULTS.of("typo"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Cannot find the fault typo; known are label-typo, ");
  }

  @Test
  void everyFaultChangesSomePage() {
    assertThat(FAULTS.all().stream().filter(f -> pages(f).noneMatch(p -> p.isChanged())))
        .extracting(Fault::id)
        .isEmpty();
  }

  @Test
  void everyFaultIsTheSameForTheSameSeed() {
    assertThat(FAULTS.all().stream().filter(f -> !made(f).equals(pages(f).toList())))
        .extracting(Fault::id)
        .isEmpty();
  }

  @Test
  void noFaultInventsACell() {
    for (Fault fault : FAULTS.all())
      assertThat(pages(fault))
          .as(fault.id())
          .allMatch(p -> p.report().truth().keySet().containsAll(p.places()));
  }

  @Test
  void everyLineOfTheWordsIsUsed() {
    assertThat(WORDS.all().stream().filter(o -> !isUsed(o))).isEmpty();
  }

  /** The fault prints something else with this line alone than without any. */
  private static boolean isUsed(Oddity oddity) {
    Fault with = Faults.of(new Oddities(List.of(oddity))).of(oddity.fault());
    Fault without = Faults.of(new Oddities(List.of())).of(oddity.fault());
    for (int i = 0; i < REPORTS.size(); i++) {
      Optional<Page> page = page(with, i);
      if (page.isPresent() && !page.equals(page(without, i))) return true;
    }
    return false;
  }

  /** The pages of a fault, made once for all tests. */
  private static Stream<Page> pages(Fault fault) {
    return PAGES.computeIfAbsent(fault.id(), id -> made(fault)).stream();
  }

  private static List<Page> made(Fault fault) {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < REPORTS.size(); i++) page(fault, i).ifPresent(pages::add);
    return pages;
  }

  /**
   * A printed page with a fault.
   *
   * @param bytes as Latin-1, to be compared
   */
  private record Page(Manuscript report, String plain, String bytes, Printout printout) {
    boolean isChanged() {
      return !plain.equals(bytes);
    }

    Set<Place> places() {
      return printout.truth().keySet();
    }
  }

  private static Optional<Page> page(Fault fault, int index) {
    Manuscript plain = REPORTS.get(index);
    Layout layout = LAYOUTS.get(index % LAYOUTS.size());
    Random random = new Random(index);
    Optional<Manuscript> manuscript =
        fault instanceof Fault.OfManuscript early ? early.in(plain, random) : Optional.of(plain);
    Optional<Printout> printout = manuscript.map(m -> layout.print(m, new Random(7)));
    if (fault instanceof Fault.OfPrintout late)
      printout = printout.flatMap(p -> late.in(p, random));
    Printout before = PLAIN.get(index);
    return printout.flatMap(
        p -> bytes(fault, p, random).map(b -> new Page(plain, latin(utf8(before)), latin(b), p)));
  }

  private static Optional<byte[]> bytes(Fault fault, Printout printout, Random random) {
    return fault instanceof Fault.OfBytes last
        ? last.in(printout.text(), printout.extension(), random)
        : Optional.of(utf8(printout));
  }

  private static byte[] utf8(Printout printout) {
    return printout.text().getBytes(StandardCharsets.UTF_8);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void truthThatIsOwedIsPrinted() {
    Fault.OfManuscript fault = (Fault.OfManuscript) FAULTS.of("yuan-in-cell");
    Manuscript report = REPORTS.get(1);
    Manuscript faulty = fault.in(report, new Random(1)).orElseThrow();
    assertThat(SmallReport.text(faulty)).contains("元\n");
    assertThat(faulty.truth().values()).allMatch(Expected.Printed.class::isInstance);
  }
}
