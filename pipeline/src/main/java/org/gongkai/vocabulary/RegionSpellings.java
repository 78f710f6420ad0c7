package org.gongkai.vocabulary;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The shorter forms in which a division's name is met. */
final class RegionSpellings {
  private static final int SHORTEST = 2;
  private final PlaceWords words;

  RegionSpellings(PlaceWords words) {
    this.words = words;
  }

  /** Every spelling but the name itself, each of two characters or more. */
  Set<String> shortForms(Region region) {
    Set<String> forms = new TreeSet<>();
    String autonomous = autonomousStem(region.name(), forms);
    if (autonomous.isEmpty()) addStem(region.name(), forms);
    forms.remove(region.name());
    forms.removeIf(form -> form.length() < SHORTEST);
    return forms;
  }

  private String autonomousStem(String name, Set<String> forms) {
    for (List<String> pair : words.autonomousSuffixes()) {
      if (name.endsWith(pair.get(0))) {
        String stem = withoutGroups(name.substring(0, name.length() - pair.get(0).length()));
        forms.add(stem);
        forms.add(stem + pair.get(1));
        return stem;
      }
    }
    return "";
  }

  private void addStem(String name, Set<String> forms) {
    words.divisionSuffixes().stream()
        .filter(name::endsWith)
        .forEach(suffix -> forms.add(name.substring(0, name.length() - suffix.length())));
  }

  private String withoutGroups(String name) {
    for (String group : words.ethnicGroups()) {
      if (name.endsWith(group) && name.length() - group.length() >= SHORTEST)
        return withoutGroups(name.substring(0, name.length() - group.length()));
    }
    return name;
  }
}
