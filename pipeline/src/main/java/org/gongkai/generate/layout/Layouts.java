package org.gongkai.generate.layout;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.generate.Layout;
import org.gongkai.generate.PairLayout;
import org.gongkai.generate.layout.HtmlTable.Tags;
import org.gongkai.generate.layout.ParagraphCells.Heads;
import org.gongkai.generate.layout.PdfFileLayout.Lines;
import org.gongkai.generate.layout.PdfLayout.Page;
import org.gongkai.generate.layout.PipeCells.Ends;

/** All ways in which reports are set down, in a fixed order. */
public final class Layouts {
  private static final PdfWidths PORTRAIT = new PdfWidths(8, 14, 4);
  private static final PdfWidths NARROW = new PdfWidths(2, 14, 2);
  private static final PdfWidths LANDSCAPE = new PdfWidths(10, 40, 8);

  private static final float[] A4 = {595, 842};
  private static final float[] LYING = {842, 595};

  private Layouts() {}

  /** The layouts of one report. */
  public static List<Layout> all(Furniture furniture) {
    return Stream.of(
            rows(),
            cells(),
            paragraphs(),
            pdf(),
            converted(furniture.words()),
            pages(furniture),
            pdfFiles(),
            office())
        .flatMap(List::stream)
        .toList();
  }

  /** The layout with that id; throws {@link IllegalArgumentException} on another. */
  public static Layout of(String id, Furniture furniture) {
    List<Layout> all = all(furniture);
    return all.stream()
        .filter(layout -> layout.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Cannot find the layout '"
                        + id
                        + "'; known are "
                        + all.stream().map(Layout::id).toList()));
  }

  /** The layouts of two reports. */
  public static List<PairLayout> pairs(Furniture furniture) {
    return List.of(
        new ColumnPairs("pair-columns", furniture.words().pair(), new PdfTable(LANDSCAPE, 0)),
        new ColumnPairs("pair-columns-narrow", furniture.words().pair(), new PdfTable(NARROW, 0)));
  }

  private static List<Layout> rows() {
    MarkdownRows padded = new MarkdownRows(RowShape.PADDED, false);
    return List.of(
        text("markdown-padded", Prose.MARKDOWN, padded, 1),
        text("markdown-ragged", Prose.SPACED, new MarkdownRows(RowShape.GROUPS_LOST, true), 1),
        text("markdown-three-disputes", Prose.MARKDOWN, new ThreeDisputes(padded), 1),
        text("pipes-unpadded", Prose.PLAIN, new PipeRows(false), 0),
        text("pipes-bare-ends", Prose.PLAIN, new PipeRows(true), 0),
        text("tabs-padded", Prose.PLAIN, new TabRows(RowShape.PADDED, false), 0),
        text("tabs-ragged", Prose.MARKDOWN, new TabRows(RowShape.RAGGED, true), 1),
        text("tabs-groups-lost", Prose.SPACED, new TabRows(RowShape.GROUPS_LOST, false), 1),
        text("words", Prose.PLAIN, new WordRows(), 0),
        text("aligned", Prose.SPACED, new AlignedRows(), 1));
  }

  private static List<Layout> cells() {
    return List.of(
        text("tab-cells", Prose.PLAIN, new TabCells(), 2),
        text("pipe-cells", Prose.PLAIN, new PipeCells(false, Ends.NONE), 0),
        text("pipe-cells-row-ends", Prose.PLAIN, new PipeCells(false, Ends.BEHIND_LAST), 0),
        text("pipe-cells-closed", Prose.PLAIN, new PipeCells(false, Ends.OWN_LINE), 0),
        text("pipe-cells-opened", Prose.PLAIN, new PipeCells(true, Ends.BEHIND_LAST), 0),
        text("pipe-lines", Prose.PLAIN, new PipeLines(false), 0),
        text("pipe-lines-first", Prose.PLAIN, new PipeLines(true), 0));
  }

  private static List<Layout> paragraphs() {
    return List.of(
        text("paragraphs", Prose.SPACED, new ParagraphCells(Heads.WHOLE, ""), 0),
        text("paragraphs-broken-heads", Prose.INDENTED, new ParagraphCells(Heads.LINES, ""), 0),
        text(
            "paragraphs-split-heads",
            Prose.INDENTED,
            new ParagraphCells(Heads.PARAGRAPHS, " "),
            0));
  }

  private static Layout text(String id, Prose prose, TablePrinter tables, int behindTable) {
    return new TextLayout(id, "txt", prose, tables, behindTable);
  }

  private static List<Layout> pdf() {
    return List.of(
        new PdfLayout("pdf", new PdfTable(PORTRAIT, 0), new Page(34, 30, "- %d -", false, false)),
        new PdfLayout(
            "pdf-figures-before",
            new PdfTable(PORTRAIT, -1),
            new Page(38, 28, "- %d -", false, false)),
        new PdfLayout(
            "pdf-figures-behind", new PdfTable(NARROW, 1), new Page(44, 32, "%d", false, true)),
        new PdfLayout(
            "pdf-heads-repeated", new PdfTable(NARROW, 0), new Page(40, 40, "", true, false)),
        new PdfLayout(
            "pdf-landscape",
            new PdfTable(LANDSCAPE, 0),
            new Page(24, 48, "\u2014 %d \u2014", true, true)),
        new EbookLayout("ebook-page", new PdfTable(NARROW, 0), 0),
        new EbookLayout("ebook-cut-table", new PdfTable(PORTRAIT, 0), 9));
  }

  private static List<Layout> converted(LayoutWords words) {
    PdfTable heads = new PdfTable(NARROW, 0);
    return List.of(
        markdown("pdf-markdown", new ConvertedTables(words, heads, 20)),
        markdown("scan-row-tables", new ThreeDisputes(new RowTables(words, false))),
        markdown("scan-wrong-heads", new ThreeDisputes(new RowTables(words, true))));
  }

  private static Layout markdown(String id, TablePrinter tables) {
    return new TextLayout(id, "md", Prose.MARKDOWN, tables, 1);
  }

  private static List<Layout> pages(Furniture furniture) {
    List<PageFrame> bare = furniture.bare();
    List<PageFrame> sites = furniture.sites();
    HtmlTable styled = styled(HtmlSpans.KEPT, Tags.TABLE);
    return List.of(
        new HtmlLayout(
            "html-article",
            bare,
            HtmlMarkup.PLAIN,
            new HtmlTable(HtmlSpans.KEPT, HtmlMarkup.PLAIN, Tags.TABLE)),
        new HtmlLayout(
            "html-article-pasted",
            bare,
            HtmlMarkup.PASTED,
            new HtmlTable(HtmlSpans.KEPT, HtmlMarkup.PASTED, Tags.TABLE)),
        site("html-page", sites, styled),
        new HtmlLayout(
            "html-page-pasted",
            sites,
            HtmlMarkup.PASTED,
            new HtmlTable(HtmlSpans.KEPT, HtmlMarkup.PASTED, Tags.TABLE)),
        site("html-page-unclosed", sites, styled(HtmlSpans.KEPT, Tags.UNCLOSED)),
        site("html-page-blocks", sites, styled(HtmlSpans.LOST, Tags.BLOCKS)),
        site("html-spans-lost", sites, styled(HtmlSpans.LOST, Tags.TABLE)),
        site("html-empty-heads", sites, styled(HtmlSpans.EMPTY_HEADS, Tags.TABLE)),
        site("html-figures-aslant", sites, styled(HtmlSpans.SHIFTED, Tags.TABLE)),
        site("html-figure-repeated", sites, styled(HtmlSpans.FIGURE_REPEATED, Tags.TABLE)),
        site("html-figure-first", sites, styled(HtmlSpans.FIGURE_FIRST, Tags.TABLE)),
        site("html-heads-repeated", sites, new HeadsRepeated(styled)));
  }

  private static List<Layout> office() {
    return List.of(
        new WordLayout("docx", false, false),
        new WordLayout("docx-landscape", true, true),
        new WorkbookLayout("xlsx-one-sheet", false),
        new WorkbookLayout("xlsx-sheets", true));
  }

  private static HtmlTable styled(HtmlSpans spans, Tags tags) {
    return new HtmlTable(spans, HtmlMarkup.STYLED, tags);
  }

  private static Layout site(String id, List<PageFrame> sites, TablePrinter tables) {
    return new HtmlLayout(id, sites, HtmlMarkup.STYLED, tables);
  }

  private static List<Layout> pdfFiles() {
    return List.of(
        pdfFile("pdf-file", A4, Lines.FRAMES, "", false, false),
        pdfFile("pdf-file-over-pages", A4, Lines.STROKES, "- %d -", false, true),
        pdfFile("pdf-file-heads-repeated", A4, Lines.AREAS, "%d", true, true),
        pdfFile("pdf-file-landscape", LYING, Lines.FRAMES, "\u2014 %d \u2014", true, true),
        pdfFile("pdf-file-unruled", A4, Lines.NONE, "- %d -", false, true));
  }

  private static Layout pdfFile(
      String id, float[] size, Lines lines, String number, boolean repeatsHeads, boolean goesOn) {
    return new PdfFileLayout(
        id, new PdfFileLayout.Page(size[0], size[1], lines, number, repeatsHeads, goesOn));
  }
}
