package org.gongkai.jobs.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.accuracy.GeneratedFiles;
import org.gongkai.conf.ConfReader;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.Extractors;
import org.gongkai.extract.FileExtractor;
import org.gongkai.generate.ArchiveWriter;
import org.gongkai.generate.GenerationPlan;
import org.gongkai.generate.TruthWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
  private static final GeneratedFiles FILES =
      GeneratedFiles.of(ConfReader.read(Path.of("..", "conf")));

  @TempDir Path folder;
  private final List<ExtractedDocument> extracted = new ArrayList<>();

  @Test
  void everyFormatHasALineAndWhatIsNotHereSaysSo() throws IOException {
    Extractors all = Extractors.standard();
    FileExtractor kept =
        (bytes, name) -> {
          extracted.add(all.extract(bytes, name));
          return extracted.get(extracted.size() - 1);
        };
    List<Measure> measures =
        new Formats(kept, Optional.empty(), FormatsTest::make, 1, 1).run(folder, what -> {});
    String tika = "Tika alone, text only";
    assertThat(measures)
        .extracting(m -> format(m), m -> m.seconds().isPresent(), Measure::beside)
        .containsExactly(
            tuple("HTML", true, tika),
            tuple("text", true, tika),
            tuple("docx", true, tika),
            tuple("doc", true, tika),
            tuple("xlsx", true, tika),
            tuple("xls", true, tika),
            tuple("PDF", true, tika),
            tuple(
                "a scan of 2 pages",
                false,
                "not run: the folder lib/ocr is not beside the program"));
    assertThat(extracted).extracting(d -> d.blocks().isEmpty()).containsOnly(false);
  }

  private static String format(Measure measure) {
    return measure.what().replaceAll("extraction of (1 files of )?|, one thread", "");
  }

  private static void make(Path folder, String layout, int reports) throws IOException {
    GenerationPlan plan =
        new GenerationPlan(1, 2023, 2023, List.of(), GenerationPlan.USUAL_SIZES, 0, 0);
    Files.createDirectories(folder);
    try (TruthWriter truths = TruthWriter.in(folder)) {
      new ArchiveWriter(
              FILES.generator(plan, FILES.shapes().onlyLayouts(List.of(layout))),
              folder.resolve("reports"))
          .write(reports, truths, written -> {});
    }
  }
}
