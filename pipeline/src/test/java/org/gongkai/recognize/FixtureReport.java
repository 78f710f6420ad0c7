package org.gongkai.recognize;

import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import org.gongkai.conf.TestConf;
import org.gongkai.document.*;
import org.gongkai.landing.*;

class FixtureReport {
  @org.junit.jupiter.api.Test
  void print() throws Exception {
    var recognizer = new ReportRecognizer(TestConf.rules(), TestConf::script);
    List<Path> files;
    try (var s = Files.walk(Path.of(System.getProperty("fixtures")))) {
      files = s.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path f : files) {
      List<Block> blocks = new ArrayList<>();
      String text = Files.readString(f);
      if (f.toString().endsWith("html"))
        text = text.replaceAll("</?t[dr][^>]*>", "\n").replaceAll("<[^>]+>", "");
      for (String l : text.split("\n"))
        if (!l.isBlank()) {
          if (f.toString().contains("/005/") && l.trim().contains(" "))
            blocks.add(new Grid(Notation.WORDS, List.of(row(l))));
          else blocks.add(new Paragraph(l));
        }
      var doc =
          new ExtractedDocument(
              "text/plain", Optional.empty(), Optional.empty(), Map.of(), blocks, List.of());
      var r =
          recognizer.recognize(new LandingFile(f.toString(), "b", "0", SourceMetadata.NONE), doc);
      String n = f.getParent().getFileName() + "/" + f.getFileName();
      if (r instanceof Recognition.NotAReport no) System.out.println(n + " REJECT " + no.reason());
      else
        for (var a : ((Recognition.AnnualReports) r).reports()) {
          System.out.println(
              n
                  + " "
                  + a.year()
                  + " | "
                  + a.agency().orElse("-")
                  + " | "
                  + a.agencyEvidence().orElse("-")
                  + " | hint "
                  + a.regionHint().orElse("-")
                  + " | "
                  + a.publishedOn().map(Object::toString).orElse("-")
                  + " | "
                  + a.title().orElse("-"));
          System.out.println("      " + a.evidence());
          a.agency()
              .ifPresent(
                  name ->
                      System.out.println(
                          "      " + TestConf.agencies().resolve(name, a.regionHint(), a.year())));
          if (f.toString().contains("/005/") && System.getProperty("dump") != null)
            for (Block b : a.document().blocks()) {
              if (b instanceof Grid g)
                for (var row : g.rows())
                  System.out.println(
                      "   G " + row.stream().map(Cell::text).collect(Collectors.joining(" ")));
              else System.out.println("   P " + b);
            }
        }
    }
  }

  static List<Cell> row(String l) {
    String[] w = l.trim().split("\\s+");
    return IntStream.range(0, w.length).mapToObj(i -> Cell.of(w[i], 0, i)).toList();
  }
}
