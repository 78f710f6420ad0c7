package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gongkai.fact.Place;
import org.gongkai.generate.Layout;
import org.gongkai.generate.Manuscript;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.Printout;

/**
 * A page as a scraper sets it down: words as they stand, tables in one notation.
 *
 * @param id kebab-case
 * @param extension of the file
 * @param prose how words are set
 * @param tables how tables are set
 * @param behindTable so many empty lines follow a table
 */
record TextLayout(String id, String extension, Prose prose, TablePrinter tables, int behindTable)
    implements Layout {
  @Override
  public Printout print(Manuscript manuscript, Random random) {
    List<PrintedLine> lines = new ArrayList<>(prose.title(manuscript.title()));
    Set<Place> doubtful = new HashSet<>();
    for (Part part : manuscript.parts()) {
      if (part instanceof Part.SectionHeading heading) lines.addAll(prose.heading(heading));
      if (part instanceof Part.Passage passage) lines.addAll(prose.passage(passage));
      if (part instanceof Part.Sheet sheet) {
        TablePrint print = tables.print(sheet, random);
        lines.addAll(print.lines());
        doubtful.addAll(print.doubtful());
        for (int i = 0; i < behindTable; i++) lines.add(PrintedLine.prose(""));
      }
    }
    return new Printout(extension, lines, Truths.doubting(manuscript.truth(), doubtful));
  }
}
