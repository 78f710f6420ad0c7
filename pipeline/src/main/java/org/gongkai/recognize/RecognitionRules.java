package org.gongkai.recognize;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.fact.Section;

/**
 * What {@code conf/recognition} knows of annual reports. Patterns see folded text without blanks.
 *
 * @param title how titles are built
 * @param name what an agency's name may look like
 * @param carriers where a name stands when no title has it
 * @param period the sentence that names the period of the figures
 * @param prose years in running text
 * @param scopes whose figures a table holds
 * @param imprint what a page says of its publication
 * @param content what the body of a report consists of
 * @param rejects titles of other pages
 * @param rejectTitlesAbout a line without this is no title that can be rejected
 * @param listTitles a page with so many titles of reports and no table is a list
 * @param sideBySide two reports on one page
 * @param reportWords words of every report, by which lost characters among them are told
 */
public record RecognitionRules(
    Title title,
    Name name,
    Carriers carriers,
    Period period,
    Prose prose,
    Scopes scopes,
    Imprint imprint,
    Content content,
    List<Reject> rejects,
    Pattern rejectTitlesAbout,
    int listTitles,
    Beside sideBySide,
    List<String> reportWords) {
  public RecognitionRules {
    rejects = List.copyOf(rejects);
    reportWords = List.copyOf(reportWords);
  }

  /**
   * Titles.
   *
   * @param tail the words that end a title; groups {@code subject} and {@code inner}, a year
   * @param year a year in front of them; group {@code year}
   * @param other lines that name another report than the page's own
   * @param metadata fields in which pages repeat their title, in order of trust
   * @param sharedSubject the word at the beginning of the subject that a name may share
   * @param sharedName how a name ends that shares it
   * @param comparison the title of two reports side by side; group {@code name}
   * @param sentence a line with this is a sentence, not a title
   * @param maxBehind characters behind the tail that a title may have
   * @param maxChars a longer line is a sentence, not a title
   */
  public record Title(
      Pattern tail,
      Pattern year,
      Pattern other,
      List<String> metadata,
      String sharedSubject,
      String sharedName,
      Pattern comparison,
      Pattern sentence,
      int maxBehind,
      int maxChars) {}

  /**
   * Names.
   *
   * @param delimiters a name begins after the last of these
   * @param leadIns words of the sentence in front of a name
   * @param trailers words behind a name
   * @param self the agency speaks of itself
   * @param impossible no name looks so
   * @param form the characters of a name
   * @param suffix how a name ends
   * @param overwritten hosts and slogans that sites put over a name, up to the last of them
   * @param stump what an overwritten place leaves behind
   * @param placed a name with a place of its own in it
   */
  public record Name(
      Pattern delimiters,
      Pattern leadIns,
      Pattern trailers,
      Pattern self,
      Pattern impossible,
      Pattern form,
      Pattern suffix,
      Pattern overwritten,
      Pattern stump,
      Pattern placed) {}

  /**
   * Other carriers of a name.
   *
   * @param sentence the subject of the first sentences; group {@code name}
   * @param notInSentence subjects that are not the agency
   * @param breadcrumb the path of the page in its site; group {@code name}
   * @param government a government's name
   * @param bureau prose in which the agency shows that it is no government of a division
   */
  public record Carriers(
      Pattern sentence,
      Pattern notInSentence,
      Pattern breadcrumb,
      Pattern government,
      Pattern bureau) {}

  /**
   * Periods; group {@code year}.
   *
   * @param whole a calendar year
   * @param crossing from one year into another
   * @param part less than a year
   */
  public record Period(Pattern whole, Pattern crossing, Pattern part) {}

  /**
   * Years in prose.
   *
   * @param year group {@code year}
   * @param compared text before a year that stands for comparison
   * @param dated text behind a year that is part of a day
   * @param planned text behind a year whose sentence tells what will be done
   * @param ends what ends a sentence, one character
   * @param chrome lines of the site around the report
   */
  public record Prose(
      Pattern year,
      Pattern compared,
      Pattern dated,
      Pattern planned,
      Pattern ends,
      Pattern chrome) {}

  /**
   * How prose says whose figures a table holds.
   *
   * @param rolledUp subjects that are all bodies of an area or a system
   * @param own subjects that are the agency alone
   * @param ends what ends a sentence
   * @param topics what is said of them
   */
  public record Scopes(Pattern rolledUp, Pattern own, Pattern ends, Topics topics) {}

  /** What is said, by the section whose figures it is. */
  public record Topics(Pattern disclosure, Pattern request, Pattern dispute) {

    Map<Section, Pattern> bySection() {
      return Map.of(
          Section.DISCLOSURE, disclosure, Section.REQUEST, request, Section.DISPUTE, dispute);
    }
  }

  /**
   * Fields about the publication of a page.
   *
   * @param published its day; groups {@code y}, {@code m}, {@code d}
   * @param publisher who put it up; group {@code value}
   * @param indexNumber its number in the site's catalogue; group {@code value}
   * @param address on the web; group {@code value}
   * @param contact how the agency can be reached
   */
  public record Imprint(
      Field published, Field publisher, Field indexNumber, Field address, Contact contact) {}

  /**
   * Lines that say how an agency can be reached.
   *
   * @param line such a line
   * @param notLine one that is of the site, not of the agency
   * @param areaCode in such a line; group {@code value}
   * @param postcode in such a line; group {@code value}
   */
  public record Contact(Pattern line, Pattern notLine, Pattern areaCode, Pattern postcode) {}

  /**
   * A field.
   *
   * @param declared names under which pages declare it, lower case, in order of trust
   * @param value what such a declaration must look like
   * @param printed how lines of the page have it; a cell of a table and the one behind it are read
   *     as one line with a colon between
   */
  public record Field(List<String> declared, Pattern value, List<Pattern> printed) {}

  /**
   * The body of a report.
   *
   * @param numbering in front of a label
   * @param remark behind a label
   * @param labels of the official tables
   * @param minLabels so many different ones make a table
   * @param sections headings
   * @param minSections so many different ones make a report
   * @param figure a number in a table
   * @param pageNumber a line of a printed page
   */
  public record Content(
      Pattern numbering,
      Pattern remark,
      Set<String> labels,
      int minLabels,
      List<Pattern> sections,
      int minSections,
      Pattern figure,
      Pattern pageNumber) {}

  /**
   * A title of another kind of page.
   *
   * @param always also when the page has figures under official labels
   * @param reason one sentence
   */
  public record Reject(Pattern pattern, boolean always, String reason) {}

  /**
   * Two reports side by side.
   *
   * @param both a caption of both halves; groups {@code left} and {@code right}
   * @param one a caption of one year; group {@code year}
   * @param difference a table that compares the years begins
   * @param noise lines of the comparison that belong to neither
   * @param section a heading
   * @param number a figure
   * @param minLines so many lines must be doubled
   */
  public record Beside(
      Pattern both,
      Pattern one,
      Pattern difference,
      Pattern noise,
      Pattern section,
      Pattern number,
      int minLines) {}
}
