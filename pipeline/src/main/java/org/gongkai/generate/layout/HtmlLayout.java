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
 * An article in the page of a site.
 *
 * @param id kebab-case
 * @param frames pages that it may stand in; one is drawn
 * @param markup of its words
 * @param tables how tables are set
 */
record HtmlLayout(String id, List<PageFrame> frames, HtmlMarkup markup, TablePrinter tables)
    implements Layout {
  HtmlLayout {
    frames = List.copyOf(frames);
  }

  @Override
  public Printout print(Manuscript manuscript, Random random) {
    PageFrame frame = frames.get(random.nextInt(frames.size()));
    List<PrintedLine> lines = new ArrayList<>(frame.head(manuscript));
    Set<Place> doubtful = new HashSet<>();
    for (Part part : manuscript.parts()) {
      if (part instanceof Part.SectionHeading heading)
        lines.add(PrintedLine.prose(markup.heading(HtmlMarkup.escaped(heading.text()))));
      if (part instanceof Part.Passage passage)
        lines.add(PrintedLine.prose(markup.paragraph(HtmlMarkup.escaped(passage.text()))));
      if (part instanceof Part.Sheet sheet) {
        TablePrint print = tables.print(sheet, random);
        lines.addAll(print.lines());
        doubtful.addAll(print.doubtful());
      }
    }
    lines.addAll(frame.foot(manuscript));
    return new Printout("html", lines, Truths.doubting(manuscript.truth(), doubtful));
  }
}
