package org.gongkai.warehouse;

import java.util.List;
import org.gongkai.conf.Conf;
import org.gongkai.vocabulary.AgencyResolver;
import org.gongkai.vocabulary.Breakdown;
import org.gongkai.vocabulary.Category;
import org.gongkai.vocabulary.Comparability;
import org.gongkai.vocabulary.Region;
import org.gongkai.vocabulary.Succession;

/**
 * What a build takes from {@code conf/}: agencies with their descent and the rows of the
 * dimensions, each in the order in which it is to be stored.
 */
public record BuildInputs(
    AgencyResolver agencies,
    Succession succession,
    List<Region> regions,
    List<Category> categories,
    List<Breakdown> breakdowns,
    List<Comparability> comparability) {
  public BuildInputs {
    regions = List.copyOf(regions);
    categories = List.copyOf(categories);
    breakdowns = List.copyOf(breakdowns);
    comparability = List.copyOf(comparability);
  }

  /** What a build takes from a configuration. */
  public static BuildInputs of(Conf conf) {
    return new BuildInputs(
        conf.identifier(),
        conf.succession(),
        conf.agencies().regions().allRegions(),
        conf.categories().rows(),
        conf.breakdowns().rows(),
        conf.settings().comparabilities());
  }
}
