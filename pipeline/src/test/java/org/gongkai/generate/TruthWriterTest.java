package org.gongkai.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TruthWriterTest {
  @TempDir private Path folder;

  private static Map<Place, Expected> truth() {
    Map<Place, Expected> truth = new LinkedHashMap<>();
    truth.put(place("received"), new Expected.Printed(new BigDecimal("1E+1")));
    truth.put(place("carried_in"), new Expected.Blank());
    truth.put(place("granted"), new Expected.Undecidable(new BigDecimal("7")));
    return truth;
  }

  private static Place place(String category) {
    return new Place(Section.REQUEST, category, "total");
  }

  @Test
  void eachCellStandsWhereItBelongs() throws IOException {
    TrueReport report = Generators.report(1);
    GeneratedFile.Content content = new GeneratedFile.Content(report, truth());
    GeneratedFile file =
        new GeneratedFile(
            "a.txt", new byte[0], "plain", List.of("x", "y"), List.of(content, content));
    try (TruthWriter writer = TruthWriter.in(folder)) {
      writer.write("0000/a.txt", file);
    }
    assertThat(Files.readAllLines(folder.resolve("truth.csv")))
        .containsExactly(
            "file,section,category,breakdown,value",
            "0000/a.txt,request,received,total,10",
            "0000/a.txt,request,carried_in,total,",
            "0000/a.txt#2,request,received,total,10",
            "0000/a.txt#2,request,carried_in,total,");
    assertThat(Files.readAllLines(folder.resolve("optional.csv")))
        .containsExactly(
            "file,section,category,breakdown,value",
            "0000/a.txt,request,granted,total,7",
            "0000/a.txt#2,request,granted,total,7");
    String row =
        ",plain,2021,x y,%s,%s,2023,typical".formatted(report.agency(), report.region().fullName());
    assertThat(Files.readAllLines(folder.resolve("report.csv")))
        .containsExactly(
            "file,layout,form,faults,agency,region,year,size",
            "0000/a.txt" + row,
            "0000/a.txt#2" + row);
  }

  @Test
  void anArchiveIsTheSameEveryTimeInFoldersOfAThousand() throws IOException {
    ReportGenerator generator =
        Generators.generator(
            new GenerationPlan(8, 2023, 2023, List.of("2021"), List.of(SizeClass.NIL), 0, 0),
            new Shapes(List.of(new PlainPage("plain")), List.of(), List.of()));
    for (String name : List.of("a", "b")) {
      Files.createDirectory(folder.resolve(name));
      try (TruthWriter writer = TruthWriter.in(folder.resolve(name))) {
        new ArchiveWriter(generator, folder.resolve(name)).write(30, writer, written -> {});
      }
    }
    List<Path> files;
    try (var walk = Files.walk(folder.resolve("a"))) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    assertThat(files).hasSize(33);
    assertThat(files.get(0).getParent().getFileName()).hasToString("0000");
    for (Path file : files)
      assertThat(folder.resolve("b").resolve(folder.resolve("a").relativize(file)))
          .hasSameBinaryContentAs(file);
  }
}
