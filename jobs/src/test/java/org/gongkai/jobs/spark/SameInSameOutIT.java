package org.gongkai.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.gongkai.jobs.spark.Sessions.Load;
import org.gongkai.warehouse.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class SameInSameOutIT {
  private static final int FILES = 40;

  @TempDir Path root;

  @Test
  void factsHaveTheSameBytesWhateverOrderCoresCodeLocaleAndZone(SparkExtension.Shared shared)
      throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    World one = world("one", new Random(1));
    World other = world("other", new Random(2));
    one.ingest(shared.on("local[1]", Load.SMALL), "f");
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      // a batch for the first half and one for the rest: the order of reading differs too
      other.ingest(shared.on("local[3]", Load.LARGE), "f");
      for (int i = FILES / 2; i < FILES; i++) file(other, i, new Random(i));
      other.ingest(shared.on("local[3]", Load.LARGE), "f");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    for (int i = FILES / 2; i < FILES; i++) file(one, i, new Random(i));
    one.ingest(shared.on("local[1]", Load.SMALL), "f");
    assertThat(facts(other)).hasSizeGreaterThan(8).isEqualTo(facts(one));
  }

  /** Half of the files, written in a random order. */
  private World world(String name, Random random) {
    World world = new World(root.resolve(name));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < FILES / 2; i++) order.add(i);
    Collections.shuffle(order, random);
    for (int i : order) file(world, i, new Random(i));
    return world;
  }

  private static void file(World world, int i, Random random) {
    StringBuilder text = new StringBuilder("agency 县" + i / 2 + "\nyear " + (2019 + i % 4) + "\n");
    for (int row = 0; row < 26; row++)
      for (String column : List.of("natural_person", "business", "total"))
        text.append("request r" + row + " " + column + " " + random.nextInt(90) + "\n");
    text.append("disclosure fee amount ").append(random.nextInt(900) / 8.0).append("\n");
    if (i % 7 == 0) text.append("dispute review upheld -\n");
    world.file(i % 3 + "/r" + i + ".txt", text.toString());
  }

  private static Map<String, String> facts(World world) throws IOException {
    Map<String, String> facts = world.hashes();
    facts.keySet().removeIf(p -> p.startsWith(Table.RUN.code()) || p.startsWith("report"));
    return facts;
  }
}
