package org.gongkai.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Which public bodies took over from which: as written down body by body, by reforms that made the
 * same change in every region, and where a division took over from another.
 *
 * <p>What reforms and divisions tell holds only where it leaves no choice: exactly one body of the
 * region fits, and no year has reports of both.
 */
public final class Succession {
  /** Nothing is known. */
  public static final Succession NONE =
      new Succession(List.of(), List.of(), List.of(), List.of(), agency -> Optional.empty());

  /**
   * A body and the data years of its reports.
   *
   * @param first year with a report
   * @param last year with a report
   */
  public record Term(Agency agency, int first, int last) {}

  /** The name of a body without its place. */
  @FunctionalInterface
  public interface Organs {
    /** Empty where the place is not known. */
    Optional<String> organ(Agency agency);
  }

  private final Map<String, Agency> registered;
  private final List<Lineage> written;
  private final List<Reform> reforms;
  private final Map<String, List<Region>> regions;
  private final Map<String, Long> predecessors;
  private final Organs organs;

  /**
   * What is known.
   *
   * @param registered bodies with an id of their own
   * @param written what is written down of them
   * @param reforms those that were the same everywhere
   * @param regions all divisions with their history
   * @param organs tells a body's name without its place
   */
  public Succession(
      List<Agency> registered,
      List<Lineage> written,
      List<Reform> reforms,
      List<Region> regions,
      Organs organs) {
    this.registered = registered.stream().collect(Collectors.toMap(Agency::agencyId, a -> a));
    this.written = List.copyOf(written);
    this.reforms = List.copyOf(reforms);
    this.regions = regions.stream().collect(Collectors.groupingBy(Region::regionCode));
    this.predecessors =
        regions.stream()
            .flatMap(r -> r.successorCodes().stream().filter(s -> !s.equals(r.regionCode())))
            .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    this.organs = organs;
  }

  /** The body with that id in the configuration. */
  public Optional<Agency> registered(String id) {
    return Optional.ofNullable(registered.get(id));
  }

  /** What is written down. */
  public List<Lineage> written() {
    return written;
  }

  /** What reforms and divisions tell of these bodies, by predecessor and successor. */
  public List<Lineage> derived(List<Term> terms) {
    Map<String, List<Term>> byRegion =
        terms.stream().collect(Collectors.groupingBy(t -> t.agency().regionCode()));
    List<Lineage> found = new ArrayList<>();
    for (Term before : terms) {
      Optional<String> organ = organ(before);
      if (organ.isEmpty()) continue;
      Map<String, Lineage> own = new HashMap<>();
      heir(before.agency().regionCode())
          .flatMap(heir -> moved(before, organ.get(), heir, byRegion))
          .ifPresent(l -> own.put(l.successorId(), l));
      if (own.isEmpty())
        for (Reform reform : reforms)
          if (reform.isBefore(organ.get()))
            reformed(before, reform, byRegion).ifPresent(l -> own.put(l.successorId(), l));
      found.addAll(own.values());
    }
    return found.stream()
        .sorted(Comparator.comparing(Lineage::predecessorId).thenComparing(Lineage::successorId))
        .toList();
  }

  private Optional<String> organ(Term term) {
    return registered.containsKey(term.agency().agencyId())
        ? Optional.empty()
        : organs.organ(term.agency());
  }

  /** The last record of a division that ended with one successor. */
  private Optional<Region> heir(String code) {
    List<Region> records = regions.getOrDefault(code, List.of());
    boolean inForce = records.stream().anyMatch(r -> r.validTo().isEmpty());
    if (inForce) return Optional.empty();
    return records.stream()
        .max(Comparator.comparingInt(r -> r.validTo().orElseThrow()))
        .filter(r -> r.successorCodes().size() == 1)
        .filter(r -> !r.successorCodes().get(0).equals(code));
  }

  /** The same organ in the division that took over. */
  private Optional<Lineage> moved(
      Term before, String organ, Region ended, Map<String, List<Term>> byRegion) {
    String code = ended.successorCodes().get(0);
    int ends = ended.validTo().orElseThrow();
    int year = Math.max(ends, before.last() + 1);
    boolean alone = predecessors.getOrDefault(code, 0L) == 1 && !wasThere(code, ends);
    return only(byRegion.getOrDefault(code, List.of()).stream()
            .filter(t -> organ(t).filter(organ::equals).isPresent())
            .filter(t -> !alone || t.first() > before.last())
            .toList())
        .filter(after -> before.last() <= ends)
        .map(
            after ->
                new Lineage(
                    before.agency().agencyId(),
                    after.agency().agencyId(),
                    OptionalInt.of(year),
                    alone ? Lineage.Kind.RENAME : Lineage.Kind.MERGE,
                    "Division " + ended.regionCode() + " became " + code + " in " + ends));
  }

  /** The division that took over had been one before. */
  private boolean wasThere(String code, int year) {
    return regions.getOrDefault(code, List.of()).stream().anyMatch(r -> r.validFrom() < year);
  }

  private Optional<Lineage> reformed(Term before, Reform reform, Map<String, List<Term>> byRegion) {
    List<Term> here = byRegion.get(before.agency().regionCode());
    boolean goesOn = reform.kind() == Lineage.Kind.TRANSFER;
    return only(here.stream().filter(t -> organ(t).filter(reform::isAfter).isPresent()).toList())
        .filter(after -> goesOn || before.last() < after.first())
        .filter(after -> goesOn || before.last() < reform.lastYear())
        .filter(after -> after.first() >= reform.firstYear())
        .map(
            after ->
                new Lineage(
                    before.agency().agencyId(),
                    after.agency().agencyId(),
                    year(before, after, reform),
                    reform.kind(),
                    reform.reason()));
  }

  /** Known where the reports of both follow each other in the years of the reform. */
  private static OptionalInt year(Term before, Term after, Reform reform) {
    boolean follows = before.last() + 1 == after.first() && after.first() <= reform.lastYear();
    return follows ? OptionalInt.of(after.first()) : OptionalInt.empty();
  }

  private static Optional<Term> only(List<Term> terms) {
    return terms.size() == 1 ? Optional.of(terms.get(0)) : Optional.empty();
  }
}
