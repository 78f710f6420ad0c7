package org.gongkai.generate.layout;

import java.util.List;
import java.util.Locale;
import org.gongkai.generate.Manuscript;
import org.gongkai.generate.PrintedLine;

/**
 * The page of a site without its article: one file of {@code conf/generate/pages}. Words in braces
 * are filled in: {@code {title} {agency} {region} {year} {last_year} {next_year} {older_year}
 * {published}}.
 *
 * @param name of the file without its ending
 * @param lines the line {@code {article}} stands where the article belongs
 */
public record PageFrame(String name, List<String> lines) {
  /** The line that the article takes the place of. */
  public static final String ARTICLE = "{article}";

  public PageFrame {
    lines = List.copyOf(lines);
    if (lines.stream().filter(line -> line.strip().equals(ARTICLE)).count() != 1)
      throw new IllegalArgumentException(
          "Cannot use the page " + name + ": one line of it must be " + ARTICLE);
  }

  /** The lines before the article. */
  List<PrintedLine> head(Manuscript manuscript) {
    return filled(lines.subList(0, article()), manuscript);
  }

  /** The lines behind the article. */
  List<PrintedLine> foot(Manuscript manuscript) {
    return filled(lines.subList(article() + 1, lines.size()), manuscript);
  }

  private int article() {
    int line = 0;
    while (!lines.get(line).strip().equals(ARTICLE)) line++;
    return line;
  }

  private static List<PrintedLine> filled(List<String> lines, Manuscript manuscript) {
    return lines.stream().map(line -> PrintedLine.prose(filled(line, manuscript))).toList();
  }

  private static String filled(String line, Manuscript manuscript) {
    int year = manuscript.report().year();
    return line.replace("{title}", HtmlMarkup.escaped(manuscript.title().replace("\n", "")))
        .replace("{agency}", manuscript.report().agency())
        .replace("{region}", manuscript.report().region().name())
        .replace("{year}", number(year))
        .replace("{next_year}", number(year + 1))
        .replace("{last_year}", number(year - 1))
        .replace("{older_year}", number(year - 2))
        .replace("{published}", manuscript.report().publishedOn().toString());
  }

  private static String number(int year) {
    return String.format(Locale.ROOT, "%d", year);
  }
}
