package org.gongkai.process;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.List;

/**
 * Fuzz targets over the whole reader, run by {@code mvn -Pfuzz}. What they find becomes a seed in
 * their folder of inputs, which {@link ProcessedPropertiesTest} reads in every ordinary run.
 */
class ProcessFuzzTest {
  private static final List<String> ENDINGS = List.of(".txt", ".html", ".md", "");

  @FuzzTest
  @DictionaryFile(resourcePath = "reports.dict")
  void anyBytesEndInAReport(byte[] bytes) {
    String ending = ENDINGS.get(Math.floorMod(Arrays.hashCode(bytes), ENDINGS.size()));
    ProcessedProperties.hold("page" + ending, bytes);
  }

  @FuzzTest
  void mutatedReportShowsWhatIsPrinted(FuzzedDataProvider data) {
    String ending = ENDINGS.get(data.consumeInt(0, ENDINGS.size() - 1));
    byte[] page = MutatedPage.of(bound -> data.consumeInt(0, bound - 1));
    ProcessedProperties.hold("page" + ending, page);
  }
}
