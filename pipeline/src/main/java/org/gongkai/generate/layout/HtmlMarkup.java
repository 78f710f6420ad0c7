package org.gongkai.generate.layout;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/** The mark-up of cells and paragraphs, as editors write it. */
enum HtmlMarkup {
  /** By hand. */
  PLAIN {
    @Override
    String paragraph(String text) {
      return "<p>" + text + "</p>";
    }

    @Override
    String heading(String text) {
      return paragraph(text);
    }

    @Override
    String cell(SheetCell cell) {
      return "<td" + spans(cell) + ">" + broken(cell, "<br/>") + "</td>";
    }
  },
  /** By the editor of a content management system. */
  STYLED {
    @Override
    String paragraph(String text) {
      return "<p style=\"text-indent:2em;line-height:28pt\"><span style=\"font-size:16pt\">"
          + text
          + "</span></p>";
    }

    @Override
    String heading(String text) {
      return "<p style=\"text-indent:2em\"><strong><span style=\"font-size:16pt\">"
          + text
          + "</span></strong></p>";
    }

    @Override
    String cell(SheetCell cell) {
      String begin = "<p style=\"text-align:center;text-indent:0em;\"><span>";
      return "<td"
          + spans(cell)
          + " width=\"60\" style=\"border:solid windowtext 1pt;padding:0 5.4pt\">"
          + begin
          + broken(cell, "</span></p>" + begin)
          + "</span></p></td>";
    }
  },
  /** Pasted from a word processor: words fall into spans, empty paragraphs keep their mark. */
  PASTED {
    @Override
    String paragraph(String text) {
      return "<p class=MsoNormal style='text-indent:32.0pt;line-height:28.0pt;"
          + "mso-line-height-rule:exactly'>"
          + soup(text)
          + "</p>";
    }

    @Override
    String heading(String text) {
      return paragraph(text);
    }

    @Override
    String cell(SheetCell cell) {
      String begin =
          "<p class=MsoNormal align=center style='text-align:center;"
              + "mso-pagination:widow-orphan'>";
      String text = CellWords.lines(cell).stream().map(HtmlMarkup::soupOf).collect(between(begin));
      return "<td"
          + spans(cell)
          + " width=60 style='border:solid windowtext 1pt;padding:0 5.4pt'>"
          + begin
          + (text.isEmpty() ? EMPTY : text)
          + "</p></td>";
    }
  };

  private static final String EMPTY = "<span lang=EN-US><o:p>&nbsp;</o:p></span>";
  private static final String SPAN = "<span style='font-size:10.5pt;mso-font-kerning:0pt'>";
  private static final int WORD = 4;

  abstract String paragraph(String text);

  abstract String heading(String text);

  abstract String cell(SheetCell cell);

  private static Collector<CharSequence, ?, String> between(String begin) {
    return Collectors.joining("</p>" + begin);
  }

  private static String soupOf(String text) {
    return soup(escaped(text));
  }

  private static String soup(String text) {
    if (text.isBlank()) return EMPTY;
    int end = text.length() > WORD ? text.length() / 2 : text.length();
    String rest = text.substring(end);
    // An entity is not torn apart.
    if (text.indexOf('&') >= 0 || isFigure(text))
      return span(text) + "<span lang=EN-US><o:p></o:p></span>";
    return span(text.substring(0, end))
        + (rest.isEmpty() ? "" : span(rest))
        + "<span lang=EN-US><o:p></o:p></span>";
  }

  private static boolean isFigure(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static String span(String text) {
    return SPAN + text + "</span>";
  }

  private static String broken(SheetCell cell, String lineBreak) {
    List<String> lines = CellWords.lines(cell).stream().map(HtmlMarkup::escaped).toList();
    boolean isEmptyFigure = cell.kind() == Kind.VALUE && CellWords.isBlank(cell);
    return isEmptyFigure ? "&nbsp;" : String.join(lineBreak, lines);
  }

  private static String spans(SheetCell cell) {
    return (cell.rowSpan() > 1 ? " rowspan=\"" + cell.rowSpan() + "\"" : "")
        + (cell.columnSpan() > 1 ? " colspan=\"" + cell.columnSpan() + "\"" : "");
  }

  /** Text with the signs of mark-up spelt out. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
