package org.gongkai.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorsReaderTest {
  @TempDir Path folder;

  @Test
  void everyProblemIsNamed() throws IOException {
    ConfCopy conf = new ConfCopy(folder);
    conf.copyShipped();
    conf.write("indicators/Own-Rate.sql", "SELECT 1");
    conf.replace("indicators/petition_rate.sql", "-- unit: percent", "-- unit: per cent");
    conf.replace("indicators/petition_rate.sql", "-- forms: 2019", "-- forms: 2018");
    conf.replace("indicators/other_rate.sql", "request/other/total", "request/others/total");
    conf.replace("indicators/org_share.sql", "received/business", "received/firm");
    conf.replace("indicators/nil_share.sql", "nil = CAST", "CAST");
    conf.replace("indicators/nil_share.sql", "-- minimum_base: 30", "-- minimum_base: many");
    conf.replace("indicators/suit_rate.sql", "dispute/suit_direct/total", "suits");
    conf.replace("indicators/abuse_rate.sql", "-- position: 11", "-- position: 10");
    assertThat(conf.problems())
        .contains(
            "indicators/Own-Rate.sql: Cannot use the name as an id; write it like"
                + " disclosure_rate.sql",
            "indicators/Own-Rate.sql:1: Cannot find the key 'formula' in the head; add a line --"
                + " formula: …",
            "indicators/petition_rate.sql:5: Cannot use the unit 'per cent'; known are [count,"
                + " percent, ratio, per_100k, points, wan_yuan]",
            "indicators/petition_rate.sql:6: Cannot use the form '2018'; known are [2019, 2021]",
            "indicators/other_rate.sql:8: Cannot find the category 'others' in request; see"
                + " vocabulary/categories.csv",
            "indicators/org_share.sql:9: Cannot find the breakdown 'firm' in request; see"
                + " vocabulary/breakdowns.csv",
            "indicators/nil_share.sql:9: Cannot use 'CAST(received + carried_in = 0 AS INTEGER)' in"
                + " each; write name = …, each name once",
            "indicators/nil_share.sql:7: Cannot use the minimum_base 'many'; write a number",
            "indicators/suit_rate.sql:8: Cannot use the input 'suits'; write it like"
                + " request/granted/total or view NAME",
            "indicators/unprocessed_rate.sql: Cannot use the position 10 twice");
  }

  @Test
  void shippedAreInTheirOrder() {
    assertThat(ConfReader.indicators(Path.of("../conf")))
        .extracting(i -> i.position())
        .isEqualTo(
            List.of(
                1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
                24, 25, 26, 27, 28, 29, 30, 31));
  }
}
