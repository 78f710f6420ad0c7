package org.gongkai.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
    World one = new World(root.resolve("one"));
    World other = new World(root.resolve("other"));
    List<String> folders = List.of(root.resolve("one/landing").toString());
    for (int i : order(FILES / 2, 1)) file(one, i, new Random(i));
    one.ingest(shared.on("local[1]", Load.SMALL), "f", folders);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      // all at once instead of a batch for each half: the order of reading differs too
      for (int i = FILES / 2; i < FILES; i++) file(one, i, new Random(i));
      other.ingest(shared.on("local[3]", Load.LARGE), "f", folders);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    one.ingest(shared.on("local[1]", Load.SMALL), "f", folders);
    assertThat(one.table(shared.on("local[1]"), Table.FACT_REQUEST)).hasSize(FILES * 26 * 3);
    assertThat(contentHash(other)).isEqualTo(contentHash(one));
  }

  private static List<Integer> order(int files, long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < files; i++) order.add(i);
    Collections.shuffle(order, new Random(seed));
    return order;
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

  private static String contentHash(World world) throws IOException {
    return world.snapshots().current().orElseThrow().manifest().contentHash();
  }
}
