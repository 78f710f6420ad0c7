package org.gongkai.warehouse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.vocabulary.Agency;
import org.gongkai.vocabulary.Lineage;
import org.gongkai.vocabulary.Succession;

/**
 * The public bodies of a snapshot and which took over from which: the rows of {@code dim_agency}
 * and {@code agency_lineage}.
 *
 * @param agencies those with reports and all bodies of their descent, by id, with the years of
 *     their names as far as they are known
 * @param lineages by predecessor and successor
 */
public record Descent(List<Agency> agencies, List<Lineage> lineages) {
  private static final Comparator<Lineage> BY_ENDS =
      Comparator.comparing(Lineage::predecessorId).thenComparing(Lineage::successorId);

  public Descent {
    agencies = List.copyOf(agencies);
    lineages = List.copyOf(lineages);
  }

  /** The descent of all bodies that have reports. */
  public static Descent of(List<JudgedReport> reports, Succession succession) {
    Map<String, Agency> bodies = new TreeMap<>();
    Agencies.of(reports).forEach(agency -> bodies.put(agency.agencyId(), agency));
    List<Lineage> lineages = new ArrayList<>(kin(bodies, succession));
    lineages.addAll(succession.derived(terms(reports, bodies)));
    lineages.sort(BY_ENDS);
    return new Descent(withYears(bodies.values(), lineages), lineages);
  }

  /** What is written down of these bodies and their kin, which is added to them. */
  private static List<Lineage> kin(Map<String, Agency> bodies, Succession succession) {
    List<Lineage> left = new ArrayList<>(succession.written());
    List<Lineage> found = new ArrayList<>();
    boolean grown = true;
    while (grown) {
      List<Lineage> next =
          left.stream()
              .filter(
                  l -> bodies.containsKey(l.predecessorId()) || bodies.containsKey(l.successorId()))
              .toList();
      for (Lineage lineage : next) {
        add(lineage.predecessorId(), bodies, succession);
        add(lineage.successorId(), bodies, succession);
      }
      found.addAll(next);
      left.removeAll(next);
      grown = !next.isEmpty();
    }
    return found;
  }

  private static void add(String id, Map<String, Agency> bodies, Succession succession) {
    if (!bodies.containsKey(id)) bodies.put(id, succession.registered(id).orElseThrow());
  }

  private static List<Succession.Term> terms(
      List<JudgedReport> reports, Map<String, Agency> bodies) {
    Map<String, List<Integer>> years =
        reports.stream()
            .filter(r -> r.status() == ReportStatus.PUBLISHED)
            .collect(
                Collectors.groupingBy(
                    r -> r.agency().orElseThrow().agencyId(),
                    TreeMap::new,
                    Collectors.mapping(r -> r.year().orElseThrow(), Collectors.toList())));
    List<Succession.Term> terms = new ArrayList<>();
    years.forEach(
        (id, own) ->
            terms.add(
                new Succession.Term(
                    bodies.get(id),
                    own.stream().mapToInt(y -> y).min().orElseThrow(),
                    own.stream().mapToInt(y -> y).max().orElseThrow())));
    return terms;
  }

  private static List<Agency> withYears(Collection<Agency> bodies, List<Lineage> lineages) {
    Map<String, List<Lineage>> after =
        lineages.stream().collect(Collectors.groupingBy(Lineage::predecessorId));
    Map<String, Integer> begins = new HashMap<>();
    for (Lineage lineage : lineages)
      if (lineage.kind() == Lineage.Kind.RENAME)
        lineage.year().ifPresent(year -> begins.put(lineage.successorId(), year));
    return bodies.stream()
        .map(
            body ->
                withYears(
                    body,
                    Optional.ofNullable(begins.get(body.agencyId())),
                    after.getOrDefault(body.agencyId(), List.of()).stream()
                        .filter(Lineage::ends)
                        .toList()))
        .toList();
  }

  /** A body that ended does so in the year before its successors answer for it. */
  private static Agency withYears(Agency body, Optional<Integer> begins, List<Lineage> ends) {
    OptionalInt to = ends.stream().flatMapToInt(l -> l.year().stream()).map(year -> year - 1).max();
    return body.lasting(
        body.validFrom().isPresent()
            ? body.validFrom()
            : begins.map(OptionalInt::of).orElse(OptionalInt.empty()),
        body.validTo().isPresent() ? body.validTo() : to,
        ends.size() == 1 ? Optional.of(ends.get(0).successorId()) : Optional.empty());
  }
}
