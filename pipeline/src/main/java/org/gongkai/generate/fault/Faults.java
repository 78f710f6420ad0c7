package org.gongkai.generate.fault;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.generate.Fault;
import org.gongkai.generate.SheetCell.Kind;
import org.gongkai.generate.fault.AddedPassage.Where;
import org.gongkai.generate.fault.Recoded.Meta;

/** The faults that can be planted, each seen in pages of agencies, copy sites and archives. */
public final class Faults {
  private static final String NO_BREAK_SPACE = "\u00a0";
  private static final String WIDE_SPACE = "\u3000";
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** A cell or a row here and there. */
  private static final double FEW = 0.06;

  private static final double HALF = 0.5;
  private static final double ONE = 0;
  private static final double ALL = 1;

  private final Oddities words;
  private final List<Fault> faults;

  private Faults(Oddities words) {
    this.words = words;
    this.faults =
        Stream.of(
                labels(),
                characters(),
                tables(),
                numbering(),
                figures(),
                sources(),
                pages(),
                sections(),
                titles(),
                lines(),
                encodings())
            .flatMap(List::stream)
            .toList();
  }

  /** With the words that they print. */
  public static Faults of(Oddities words) {
    return new Faults(words);
  }

  /** All of them, in a fixed order. */
  public List<Fault> all() {
    return faults;
  }

  /** The fault with that id; throws {@link IllegalArgumentException} if there is none. */
  public Fault of(String id) {
    return faults.stream()
        .filter(fault -> fault.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Cannot find the fault " + id + "; known are " + String.join(", ", ids())));
  }

  /** All ids, in the order of {@link #all()}. */
  public List<String> ids() {
    return faults.stream().map(Fault::id).toList();
  }

  private List<Fault> labels() {
    List<Fault> faults = new ArrayList<>();
    for (String id :
        List.of(
            "label-typo",
            "label-spelling",
            "heading-typo",
            "heading-spelling",
            "heading-lost",
            "section-spelling",
            "title-typo",
            "title-spelling")) faults.add(new Planted(id, new WordSwap(words.of(id), false)));
    for (String id : List.of("headings-cut-alike", "clauses-short", "filling-instructions"))
      faults.add(new Planted(id, new WordSwap(words.of(id), true)));
    faults.add(patched("label-over-lines", Set.of(Kind.LABEL), "\n"));
    faults.add(patched("heading-over-lines", Set.of(Kind.HEADING), "\n"));
    faults.add(patched("group-over-lines", Set.of(Kind.GROUP), "\n"));
    faults.add(patched("blank-in-labels", Set.of(Kind.LABEL, Kind.GROUP, Kind.HEADING), " "));
    faults.add(
        patched(
            "no-break-blank-in-labels",
            Set.of(Kind.LABEL, Kind.GROUP, Kind.HEADING),
            NO_BREAK_SPACE));
    faults.add(
        patched("wide-blank-in-labels", Set.of(Kind.LABEL, Kind.GROUP, Kind.HEADING), WIDE_SPACE));
    faults.add(new Planted("group-stacked", new StackedCharacters(Set.of(Kind.GROUP))));
    faults.add(new Planted("heading-stacked", new StackedCharacters(Set.of(Kind.HEADING))));
    return faults;
  }

  private static Fault patched(String id, Set<Kind> kinds, String patch) {
    return new Planted(id, new PatchedLabels(kinds, patch));
  }

  private List<Fault> characters() {
    return List.of(
        characters("kangxi-radicals", Scripts::kangxi),
        characters("supplement-radicals", text -> text),
        characters("traditional", Scripts::traditional),
        characters("traditional-with-errors", Scripts::traditional),
        characters("pinyin-in-brackets", Scripts::traditional),
        characters("half-width-punctuation", Scripts::halfWidth),
        characters("plain-quotes", Scripts::plainQuotes),
        characters("scanning-errors", text -> text));
  }

  private Fault characters(String id, UnaryOperator<String> first) {
    return new Planted(id, CharacterSwap.after(first, words.of(id)));
  }

  private List<Fault> tables() {
    return List.of(
        new Planted("label-over-rows", new LabelOverRows()),
        new Planted("group-over-rows", new GroupOverRows()),
        new Planted("groups-lost", new LostGroups()),
        new Planted("rows-in-first-column", new RowsInFirstColumn()),
        new Planted("label-lost", new LostLabel()),
        new Planted("local-row", new LocalRow(words.of("local-row"))),
        new Planted("invented-head", new InventedHead(words.of("invented-head"))),
        new Planted("row-doubled", new RepeatedRow(true)),
        new Planted("row-dropped", new RepeatedRow(false)),
        new Planted("rows-swapped", new SwappedRows()),
        new Planted("labels-swapped", new SwappedLabels()),
        new Planted("columns-swapped", new SwappedColumns()));
  }

  private static List<Fault> numbering() {
    return List.of(
        new Planted("row-number-wrong", new RowNumbers(RowNumbers::other, ONE)),
        new Planted("row-numbers-lost", new RowNumbers((n, random) -> "", ALL)),
        new Planted("row-numbers-spaced", new RowNumbers((n, random) -> n + ". ", ALL)),
        new Planted("row-numbers-with-comma", new RowNumbers((n, random) -> n + "\u3001", HALF)));
  }

  private List<Fault> figures() {
    return List.of(
        new Planted("cells-blank", new EmptyCells(List.of(), FEW)),
        new Planted("cells-all-blank", new EmptyCells(List.of(), ALL)),
        new Planted("figure-lost", new LostFigure()),
        new Planted("cells-not-applicable", new EmptyCells(words.of("cells-not-applicable"), FEW)),
        new Planted("totals-blank", new BlankTotals()),
        dressed("unit-in-cell", Dresses.unit(), HALF),
        dressed("yuan-in-cell", Dresses.yuan(words.of("yuan-in-cell")), ALL),
        dressed("remark-in-cell", Dresses.remark(words.of("remark-in-cell")), FEW),
        dressed("full-width-digits", Dresses.fullWidth(), HALF),
        dressed("thousands-separators", Dresses.thousands(), ALL),
        dressed("blanks-around-figures", Dresses.blanks(" "), HALF),
        dressed("no-break-blanks-around-figures", Dresses.blanks(NO_BREAK_SPACE), HALF),
        dressed("signs-in-words", Dresses.signs(words.of("signs-in-words")), ALL),
        new Planted("zeros-unmerged", new UnmergedZeros()));
  }

  private static Fault dressed(String id, DressedFigures.Dress dress, double share) {
    return new Planted(id, new DressedFigures(dress, share));
  }

  /** What the authors themselves got wrong. */
  private static List<Fault> sources() {
    return List.of(
        new Planted("wrong-arithmetic", new OtherFigure(place -> true, OtherFigure::slip)),
        new Planted("total-not-filled-in", new OtherFigure(Faults::isTotal, OtherFigure::nothing)),
        new Planted("amount-in-yuan", new OtherFigure(Faults::isAmount, OtherFigure::inYuan)));
  }

  private static boolean isTotal(Place place) {
    return place.section() == Section.DISPUTE && place.breakdown().equals("total");
  }

  private static boolean isAmount(Place place) {
    return place.section() == Section.DISCLOSURE && place.breakdown().equals("amount");
  }

  private List<Fault> pages() {
    List<Oddity> feet = words.of("page-foot-in-table");
    return List.of(
        new Planted("table-over-pages", new TableOverPages(feet, false)),
        new Planted("headings-repeated", new TableOverPages(feet, true)),
        new Planted("table-in-two", new TableOverPages(List.of(), false)),
        new PlantedInLines("page-foot-in-table", new PageFoot(feet)));
  }

  private List<Fault> sections() {
    return List.of(
        new Planted("section-number-wrong", new SectionNumbers(SectionNumbers::slip)),
        new Planted("section-numbers-begin-again", new SectionNumbers(SectionNumbers::again)),
        new Planted("section-numbers-in-digits", new SectionNumbers(SectionNumbers::digits)),
        new Planted("section-heading-lost", new LostHeadings(ONE)),
        new Planted("section-headings-lost", new LostHeadings(ALL)),
        added("filler-above-table", Where.ABOVE_TABLE),
        added("passage-above-table", Where.ABOVE_TABLE),
        added("note-below-table", Where.BELOW_TABLE),
        added("list-item-like-heading", Where.IN_FIRST_SECTION));
  }

  private Fault added(String id, Where where) {
    return new Planted(id, new AddedPassage(words.of(id), where));
  }

  private List<Fault> titles() {
    return List.of(
        new Planted("title-lost", Titles::lost),
        new Planted(
            "year-in-period-only", Titles.lostButForThePeriod(words.of("year-in-period-only"))),
        new Planted(
            "year-in-prose-only", Titles.lostButForThePeriod(words.of("year-in-prose-only"))),
        new Planted("title-over-two-lines", Titles::overTwoLines),
        new Planted("title-spaced", Titles::spaced),
        new Planted("title-of-site", Titles.other(words.of("title-of-site"))),
        new Planted("place-overwritten", Titles.overwrittenPlace(words.of("place-overwritten"))),
        new Planted("dates-glued", new GluedDates(words.of("dates-glued"))),
        added("misleading-years", Where.FIRST));
  }

  private static List<Fault> lines() {
    return List.of(
        new PlantedInLines("head-cut", new CutHead()),
        new PlantedInLines("tail-cut", new CutEnd(false)),
        new PlantedInLines("tail-cut-in-line", new CutEnd(true)),
        new PlantedInLines("lines-deduplicated", new Deduplicated(true)),
        new PlantedInLines("lines-deduplicated-in-part", new Deduplicated(false)),
        new PlantedInLines("line-doubled", new TableLine(true)),
        new PlantedInLines("line-dropped", new TableLine(false)),
        new PlantedInLines("entities", new RewrittenLines(Rewriting::entities, (a, b) -> true)),
        new PlantedInLines("escapes", new RewrittenLines(Rewriting::escapes, (a, b) -> true)),
        new PlantedInLines(
            "mojibake", new RewrittenLines(Rewriting::mojibake, Rewriting::keepsAscii)),
        new PlantedInLines("question-marks", Rewriting::allQuestionMarks));
  }

  private static List<Fault> encodings() {
    byte[] none = {};
    return List.of(
        new Recoded("utf8-marked", StandardCharsets.UTF_8, bytes(0xEF, 0xBB, 0xBF), Meta.KEPT),
        new Recoded("utf16-little", StandardCharsets.UTF_16LE, bytes(0xFF, 0xFE), Meta.KEPT),
        new Recoded("utf16-big", StandardCharsets.UTF_16BE, bytes(0xFE, 0xFF), Meta.KEPT),
        new Recoded("gb18030-undeclared", GB18030, none, Meta.NONE),
        new Recoded("gb18030-as-utf8", GB18030, none, Meta.LYING),
        new Recoded("utf8-undeclared", StandardCharsets.UTF_8, none, Meta.NONE),
        new LineEnds("line-ends-of-windows", "\r\n"),
        new LineEnds("line-ends-of-old-macs", "\r"),
        new CutCharacter("character-cut"));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) bytes[i] = (byte) values[i];
    return bytes;
  }
}
