package org.gongkai.vocabulary;

import java.util.List;
import java.util.Set;

/**
 * The words that names of places and public bodies are made of.
 *
 * @param government what a division's government is called
 * @param subdistrictOffice what the government of a street is called, after the street's name
 * @param zoneCommittee what the government of a zone is called
 * @param organSuffixes an organ's name ends with one of these
 * @param notAnOrgan words that follow a place and are no organ by themselves
 * @param divisionSuffixes endings of divisions, such as the word for county
 * @param notDivisions words with such an ending that are no division
 * @param townshipSuffixes endings of townships
 * @param subdistrictSuffixes endings of streets, a subset of the townships
 * @param townshipOrgans what may follow a township's name
 * @param zoneSuffixes endings of development zones
 * @param zoneOrgans names of a zone's own government
 * @param zoneSpellings pairs: a kind of zone and its one spelling
 * @param autonomousSuffixes pairs: the ending of an autonomous division and of its short form
 * @param calledWithParent endings of counties that are called with their city in front
 * @param verticalPrefixes central bodies whose branches carry their name in front
 * @param ethnicGroups names that drop out of short forms
 */
public record PlaceWords(
    String government,
    String subdistrictOffice,
    String zoneCommittee,
    List<String> organSuffixes,
    Set<String> notAnOrgan,
    List<String> divisionSuffixes,
    List<String> notDivisions,
    List<String> townshipSuffixes,
    List<String> subdistrictSuffixes,
    Set<String> townshipOrgans,
    List<String> zoneSuffixes,
    Set<String> zoneOrgans,
    List<List<String>> zoneSpellings,
    List<List<String>> autonomousSuffixes,
    List<String> calledWithParent,
    List<String> verticalPrefixes,
    List<String> ethnicGroups) {
  private static final int SHORTEST_DIVISION = 2;

  public PlaceWords {
    organSuffixes = List.copyOf(organSuffixes);
    notAnOrgan = Set.copyOf(notAnOrgan);
    divisionSuffixes = List.copyOf(divisionSuffixes);
    notDivisions = List.copyOf(notDivisions);
    townshipSuffixes = List.copyOf(townshipSuffixes);
    subdistrictSuffixes = List.copyOf(subdistrictSuffixes);
    townshipOrgans = Set.copyOf(townshipOrgans);
    zoneSuffixes = List.copyOf(zoneSuffixes);
    zoneOrgans = Set.copyOf(zoneOrgans);
    zoneSpellings = zoneSpellings.stream().map(List::copyOf).toList();
    autonomousSuffixes = autonomousSuffixes.stream().map(List::copyOf).toList();
    calledWithParent = List.copyOf(calledWithParent);
    verticalPrefixes = List.copyOf(verticalPrefixes);
    ethnicGroups = List.copyOf(ethnicGroups);
  }

  /** Whether what follows a place can be the name of an organ there. */
  boolean isOrgan(String rest, OrganNames organs) {
    return rest.isEmpty()
        || (rest.length() > 1
            && !notAnOrgan.contains(rest)
            && endsWithAny(rest, organSuffixes)
            && (!beginsWithSuffix(rest) || organs.begins(rest)));
  }

  /**
   * Whether a division that nobody knows stands in front of the word for what the organ does: a
   * misspelt district is not the city's.
   */
  boolean beginsWithUnknownDivision(String rest, OrganNames organs) {
    int known = organs.first(rest);
    if (known < SHORTEST_DIVISION) return false;
    String place = rest.substring(0, known);
    return endsWithAny(place, divisionSuffixes) && !endsWithAny(place, notDivisions);
  }

  /** Whether the text goes on with the ending of a division or township. */
  boolean beginsWithSuffix(String rest) {
    return startsWithAny(rest, divisionSuffixes) || startsWithAny(rest, townshipSuffixes);
  }

  /** The zone's name with its kind in one spelling. */
  String zoneSpelling(String zone) {
    String spelt = zone;
    for (List<String> pair : zoneSpellings) spelt = spelt.replace(pair.get(0), pair.get(1));
    return spelt;
  }

  static boolean endsWithAny(String text, List<String> endings) {
    for (String ending : endings) if (text.endsWith(ending)) return true;
    return false;
  }

  static boolean startsWithAny(String text, List<String> beginnings) {
    for (String beginning : beginnings) if (text.startsWith(beginning)) return true;
    return false;
  }
}
