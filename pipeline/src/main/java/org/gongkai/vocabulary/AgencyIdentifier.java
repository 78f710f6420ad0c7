package org.gongkai.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells whose report a document is: by what a person has written down for documents with its name;
 * else by its name; else by what is written down for its place; else, among places of one name, by
 * witnesses that all agree on one.
 *
 * @param agencies by their names
 * @param bindings what persons have written down
 * @param whereabouts what tells of a place
 */
public record AgencyIdentifier(Agencies agencies, List<Binding> bindings, Whereabouts whereabouts)
    implements AgencyResolver {
  public AgencyIdentifier {
    bindings = List.copyOf(bindings);
  }

  @Override
  public AgencyResolution resolve(String name, Optional<String> regionHint, int year) {
    return agencies.resolve(name, regionHint, year);
  }

  @Override
  public AgencyResolution identify(AgencyClues clues) {
    List<Binding> fitting = fitting(clues);
    List<Binding> named = fitting.stream().filter(b -> b.printed().isPresent()).toList();
    if (!named.isEmpty()) return bound(named, clues);
    AgencyResolution own = AgencyResolver.super.identify(clues);
    if (own instanceof AgencyResolution.Resolved) return own;
    if (!fitting.isEmpty()) return bound(fitting, clues);
    return own instanceof AgencyResolution.Tied tied ? witnessed(tied, clues) : own;
  }

  @Override
  public List<Whereabouts.Witness> witnesses(AgencyClues clues) {
    return whereabouts.witnesses(clues);
  }

  @Override
  public Optional<Region> seat(AgencyClues clues) {
    if (!(identify(clues) instanceof AgencyResolution.Resolved resolved)) return Optional.empty();
    String code = resolved.agency().regionCode();
    return fitting(clues).stream()
        .flatMap(b -> name(b, clues).stream().flatMap(n -> seat(n, b.region(), clues).stream()))
        .filter(region -> region.regionCode().equals(code))
        .findFirst()
        .or(() -> clues.name().flatMap(name -> seat(name, clues.region(), clues)));
  }

  private Optional<Region> seat(String name, Optional<String> region, AgencyClues clues) {
    return agencies.seat(name, region, clues.year());
  }

  /** What the body of a binding is called for the given document. */
  private static Optional<String> name(Binding binding, AgencyClues clues) {
    return binding.agency().or(clues::name);
  }

  private List<Binding> fitting(AgencyClues clues) {
    if (bindings.isEmpty()) return List.of();
    Optional<String> plain = clues.name().map(agencies::plain);
    return bindings.stream().filter(b -> b.fits(clues, plain)).toList();
  }

  /** Bindings that mean one body identify it; those that mean several are a tie. */
  private AgencyResolution bound(List<Binding> fitting, AgencyClues clues) {
    TreeMap<String, AgencyResolution.Resolved> found = new TreeMap<>();
    for (Binding binding : fitting) {
      AgencyResolution meant = meant(binding, clues);
      if (!(meant instanceof AgencyResolution.Resolved resolved)) return meant;
      found.putIfAbsent(resolved.agency().agencyId(), resolved);
    }
    if (found.size() == 1) return found.firstEntry().getValue();
    return new AgencyResolution.Tied(
        found.values().stream()
            .map(r -> r.agency().name() + " (" + r.evidence().orElse("") + ")")
            .toList());
  }

  private AgencyResolution meant(Binding binding, AgencyClues clues) {
    Optional<String> name = name(binding, clues);
    if (name.isEmpty())
      return new AgencyResolution.Unknown(
          binding.source() + " names no agency and neither does the text");
    AgencyResolution found =
        agencies
            .registered(name.get())
            .<AgencyResolution>map(AgencyResolution.Resolved::new)
            .orElseGet(() -> agencies.resolve(name.get(), binding.region(), clues.year()));
    if (found instanceof AgencyResolution.Resolved resolved)
      return new AgencyResolution.Resolved(
          printed(resolved.agency(), clues),
          Optional.of("Identified by " + binding.source() + ": " + binding.reason()));
    String why =
        found instanceof AgencyResolution.Unknown unknown
            ? unknown.reason()
            : String.join(" or ", ((AgencyResolution.Tied) found).candidates());
    return new AgencyResolution.Unknown(binding.source() + " does not tell: " + why);
  }

  /** The body with the name that the document bears among its spellings. */
  private static Agency printed(Agency agency, AgencyClues clues) {
    return clues
        .name()
        .filter(name -> !name.equals(agency.name()))
        .map(name -> agency.withAliases(List.of(name)))
        .orElse(agency);
  }

  private AgencyResolution witnessed(AgencyResolution.Tied tied, AgencyClues clues) {
    List<Whereabouts.Witness> witnesses = whereabouts.witnesses(clues);
    if (witnesses.isEmpty() || tied.places().isEmpty()) return tied;
    List<Region> left =
        tied.places().stream()
            .filter(p -> witnesses.stream().allMatch(w -> lies(p, w, clues.year())))
            .toList();
    if (left.size() != 1) return tied;
    AgencyResolution found =
        agencies.resolve(
            clues.name().orElseThrow(), Optional.of(left.get(0).regionCode()), clues.year());
    if (!(found instanceof AgencyResolution.Resolved resolved)) return tied;
    String told =
        witnesses.stream().map(Whereabouts.Witness::toString).collect(Collectors.joining(", "));
    return new AgencyResolution.Resolved(
        resolved.agency(),
        Optional.of("One of " + tied.candidates().size() + " of that name, by " + told));
  }

  private boolean lies(Region place, Whereabouts.Witness witness, int year) {
    return witness.regions().stream()
        .flatMap(code -> agencies.regions().region(code, year).stream())
        .anyMatch(division -> PlaceReader.isWithin(place, division));
  }
}
