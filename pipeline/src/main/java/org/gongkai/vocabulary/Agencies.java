package org.gongkai.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.gongkai.text.Blanks;

/**
 * Public bodies by name. A registered body has the id that is written in the configuration; any
 * other gets {@code region:function:digest}, the digest from the organ's name in its one spelling,
 * so that no addition renumbers another.
 */
public final class Agencies implements AgencyResolver {
  private static final int DIGEST_DIGITS = 6;

  private final List<Agency> registered;
  private final Map<String, List<Agency>> byName = new HashMap<>();
  private final Map<String, Agency> byId = new HashMap<>();
  private final Regions regions;
  private final OrganNames organs;
  private final PlaceWords words;
  private final UnaryOperator<String> script;

  /**
   * The registered bodies and what names are made of.
   *
   * @param script folds a name to simplified characters and compatibility forms
   */
  public Agencies(
      List<Agency> registered,
      Regions regions,
      OrganNames organs,
      PlaceWords words,
      UnaryOperator<String> script) {
    this.registered = List.copyOf(registered);
    this.regions = regions;
    this.organs = organs;
    this.words = words;
    this.script = script;
    registered.forEach(this::register);
  }

  /** The bodies with an id of their own in the configuration. */
  public List<Agency> registered() {
    return registered;
  }

  /** The divisions in which the bodies have their seat. */
  public Regions regions() {
    return regions;
  }

  @Override
  public AgencyResolution resolve(String name, Optional<String> regionHint, int year) {
    String plain = plain(name);
    Optional<Agency> listed = listed(plain, year);
    if (listed.isPresent()) return new AgencyResolution.Resolved(listed.get());
    RegionResolution place = place(plain, regionHint, year);
    if (place instanceof RegionResolution.Found found)
      return new AgencyResolution.Resolved(agency(found, prefix(plain), name.strip()));
    if (place instanceof RegionResolution.Tied tied)
      return AgencyResolution.Tied.of(tied.candidates());
    return new AgencyResolution.Unknown(((RegionResolution.Missing) place).reason());
  }

  /** The body with that id in the configuration. */
  public Optional<Agency> registered(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public Optional<Region> seat(AgencyClues clues) {
    return clues.name().flatMap(name -> seat(name, clues.region(), clues.year()));
  }

  Optional<Region> seat(String name, Optional<String> regionHint, int year) {
    return place(plain(name), regionHint, year) instanceof RegionResolution.Found found
        ? Optional.of(found.region())
        : Optional.empty();
  }

  private void register(Agency agency) {
    byId.put(agency.agencyId(), agency);
    name(agency.name(), agency);
    agency.aliases().forEach(alias -> name(alias, agency));
  }

  private void name(String name, Agency agency) {
    byName.computeIfAbsent(plain(name), n -> new ArrayList<>()).add(agency);
  }

  /** The body of that name in the year, else in the year before or after: reports look back. */
  private Optional<Agency> listed(String plain, int year) {
    List<Agency> named = byName.getOrDefault(plain, List.of());
    return named.stream()
        .filter(a -> isValid(a, year, 0))
        .findFirst()
        .or(() -> named.stream().filter(a -> isValid(a, year, 1)).findFirst());
  }

  /**
   * A body of that name is found by its place only: others bear the name too, or it has no place.
   */
  public boolean needsPlace(String name, int year) {
    String plain = plain(name);
    return listed(plain, year).isEmpty()
        && regions.needsHint(plain.substring(prefix(plain).length()), year);
  }

  /**
   * The name of a body that is not registered without its place; empty where the place is in no
   * table.
   */
  public Optional<String> organ(Agency agency) {
    String prefix = prefix(agency.name());
    String rest = agency.name().substring(prefix.length());
    return regions.records(agency.regionCode()).stream()
        .map(this::calledPlace)
        .filter(rest::startsWith)
        .map(place -> prefix + rest.substring(place.length()))
        .findFirst();
  }

  /** The name in its plain spelling: simplified, without blanks. */
  public String plain(String name) {
    return Blanks.removed(script.apply(name));
  }

  private static boolean isValid(Agency agency, int year, int slack) {
    return agency.validFrom().orElse(year) <= year + slack
        && agency.validTo().orElse(year) >= year - slack;
  }

  private RegionResolution place(String plain, Optional<String> hint, int year) {
    return regions.resolve(plain.substring(prefix(plain).length()), hint.map(this::plain), year);
  }

  /** The central body in front of the name of its local branch; empty for all others. */
  private String prefix(String plain) {
    return words.verticalPrefixes().stream()
        .filter(p -> plain.startsWith(p) && plain.length() > p.length())
        .findFirst()
        .orElse("");
  }

  private Agency agency(RegionResolution.Found found, String prefix, String printed) {
    Region seat = found.region();
    String organ = prefix + organ(seat, found.organ());
    String name = prefix + calledPlace(seat) + organ(seat, found.organ());
    String function = function(seat, organ);
    String id = seat.regionCode() + ':' + function + ':' + Digests.hex(organ, DIGEST_DIGITS);
    return new Agency(
        id,
        name,
        printed.equals(name) ? List.of() : List.of(printed),
        seat.regionCode(),
        seat.level(),
        function,
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  /** The organ in its one spelling; a bare place is its government. */
  private String organ(Region seat, String organ) {
    String standard = organ.isEmpty() ? words.government() : organs.standard(organ);
    if (seat.level().equals("zone") && isGovernment(standard)) return words.zoneCommittee();
    if (seat.level().equals("township") && isGovernment(standard)) return townshipOffice(seat);
    return standard;
  }

  private boolean isGovernment(String organ) {
    return organ.equals(words.government())
        || words.zoneOrgans().contains(organ)
        || words.subdistrictOffice().equals(organ)
        || words.notAnOrgan().contains(organ)
        || organ.equals(words.zoneCommittee());
  }

  private String townshipOffice(Region seat) {
    return PlaceWords.endsWithAny(seat.name(), words.subdistrictSuffixes())
        ? words.subdistrictOffice()
        : words.government();
  }

  private String function(Region seat, String organ) {
    if (seat.level().equals("township") && isGovernment(organ))
      return PlaceWords.endsWithAny(seat.name(), words.subdistrictSuffixes())
          ? "subdistrict"
          : "township";
    return organs.functionCode(organ);
  }

  private static int lastYear(Region seat) {
    return seat.validTo().isPresent() ? seat.validTo().getAsInt() - 1 : Integer.MAX_VALUE;
  }

  /** A place as its organs are called: a district after its city, a town after its county. */
  private String calledPlace(Region seat) {
    boolean needsParent =
        seat.level().equals("township")
            || seat.regionCode().startsWith("Z")
            || (seat.level().equals("county")
                && PlaceWords.endsWithAny(seat.name(), words.calledWithParent()));
    if (!needsParent) return seat.name();
    return regions.region(seat.parentCode(), lastYear(seat)).map(this::calledPlace).orElse("")
        + seat.name();
  }
}
