package org.gongkai.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What hosts, telephone area codes and postcodes tell of a place. They choose among the candidates
 * of a tie and never speak against a printed name.
 *
 * @param hosts domains and the codes of the divisions whose sites lie there
 * @param areaCodes area codes and all divisions that have them
 * @param postcodes beginnings of postcodes and all divisions that have them
 */
public record Whereabouts(
    Map<String, List<String>> hosts,
    Map<String, List<String>> areaCodes,
    Map<String, List<String>> postcodes) {
  public Whereabouts {
    hosts = Map.copyOf(hosts);
    areaCodes = Map.copyOf(areaCodes);
    postcodes = Map.copyOf(postcodes);
  }

  /** Nothing is known. */
  public static final Whereabouts NONE = new Whereabouts(Map.of(), Map.of(), Map.of());

  /**
   * One thing that tells of a place.
   *
   * @param kind host, area_code or postcode
   * @param value as found
   * @param regions codes of the divisions in one of which the place must lie
   */
  public record Witness(String kind, String value, List<String> regions) {
    public Witness {
      regions = List.copyOf(regions);
    }

    @Override
    public String toString() {
      return kind.replace('_', ' ') + " " + value;
    }
  }

  /** What is known of the clues: nothing where the tables are silent. */
  public List<Witness> witnesses(AgencyClues clues) {
    List<Witness> witnesses = new ArrayList<>();
    clues.host().flatMap(this::ofHost).ifPresent(witnesses::add);
    clues
        .areaCode()
        .filter(areaCodes::containsKey)
        .ifPresent(code -> witnesses.add(new Witness("area_code", code, areaCodes.get(code))));
    clues.postcode().flatMap(this::ofPostcode).ifPresent(witnesses::add);
    return witnesses;
  }

  /** The longest domain in which the host lies. */
  private Optional<Witness> ofHost(String host) {
    return hosts.keySet().stream()
        .filter(domain -> Binding.isWithin(host, domain))
        .max(Comparator.comparingInt(String::length))
        .map(domain -> new Witness("host", host, hosts.get(domain)));
  }

  /** The longest beginning that is known. */
  private Optional<Witness> ofPostcode(String postcode) {
    for (int end = postcode.length(); end > 0; end--) {
      List<String> regions = postcodes.get(postcode.substring(0, end));
      if (regions != null) return Optional.of(new Witness("postcode", postcode, regions));
    }
    return Optional.empty();
  }
}
