package org.gongkai.extract.office;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.Limits;
import org.jsoup.nodes.Element;

/** Writes the blocks of rich text into a page. */
final class RichTextBody {
  /** Groups whose text is none of the page. */
  private static final Set<String> ASIDE =
      Set.of(
          ("colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr"
                  + " footerf footnote sp nonesttables filetbl revtbl listtable listoverridetable"
                  + " objdata datastore themedata xe tc listtext pntext")
              .split(" "));

  /** Groups that older readers pass over, and that hold text all the same. */
  private static final Set<String> KNOWN_EXTENSIONS = Set.of("shpinst", "nesttableprops");

  private final RichTokens tokens;
  private final Element page;
  private final RichCharsets charsets = new RichCharsets();
  private final Deque<RichState> outer = new ArrayDeque<>();
  private final ByteArrayOutputStream encoded = new ByteArrayOutputStream();
  private final StringBuilder line = new StringBuilder();
  private final List<String> cell = new ArrayList<>();
  private final RichTable table = new RichTable();
  private RichState state = new RichState(charsets.own());
  private int ignored;

  RichTextBody(byte[] bytes, Element page) {
    tokens = new RichTokens(bytes);
    this.page = page;
  }

  /** Writes the whole text; false when the file ends within a group. */
  boolean write() {
    while (tokens.next() != RichTokens.Kind.END) token();
    boolean isWhole = outer.isEmpty();
    paragraph();
    if (!table.isEmpty()) table.writeTo(page);
    return isWhole;
  }

  private void token() {
    switch (tokens.kind()) {
      case OPEN -> open();
      case CLOSE -> close();
      case BYTE -> octet(tokens.number(0));
      case WORD -> word(tokens.word());
      case END -> {}
    }
  }

  private void open() {
    decode();
    if (outer.size() > Limits.DEPTH)
      throw ExtractionException.limit("a group inside so many others", Limits.DEPTH);
    outer.push(state);
    state = state.inner();
    ignored = 0;
  }

  private void close() {
    decode();
    ignored = 0;
    if (!outer.isEmpty()) state = outer.pop();
  }

  private void octet(int value) {
    if (ignored > 0) ignored--;
    else if (isShown()) encoded.write(value);
  }

  private boolean isShown() {
    return !state.isSkipped && !state.isHidden && !state.isFontTable;
  }

  private void decode() {
    if (encoded.size() == 0) return;
    line.append(encoded.toString(state.charset));
    encoded.reset();
  }

  private void word(String word) {
    decode();
    if (ASIDE.contains(word)) state.isSkipped = true;
    if (state.isSkipped && !word.equals("bin")) return;
    if (!tableWord(word) && !textWord(word)) characterWord(word);
  }

  private boolean tableWord(String word) {
    int number = tokens.number(0);
    switch (word) {
      case "trowd" -> table.define();
      case "trleft" -> table.left(number);
      case "clmrg" -> table.joinsLeft();
      case "clvmrg" -> table.continues();
      case "cellx" -> table.right(number);
      case "cell" -> cell();
      case "row" -> table.row();
      case "intbl" -> state.isInTable = true;
      case "pard" -> state.isInTable = false;
      case "nestcell" -> append("\t");
      case "nestrow" -> append("\n");
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean textWord(String word) {
    switch (word) {
      case "par", "sect", "page" -> paragraph();
      case "line" -> append("\n");
      case "tab" -> append("\t");
      case "u" -> unicode(tokens.number(0));
      case "~" -> append("\u00A0");
      case "_" -> append("-");
      case "emdash" -> append("\u2014");
      case "endash" -> append("\u2013");
      case "lquote" -> append("\u2018");
      case "rquote" -> append("\u2019");
      case "ldblquote" -> append("\u201C");
      case "rdblquote" -> append("\u201D");
      default -> {
        return false;
      }
    }
    return true;
  }

  private void characterWord(String word) {
    int number = tokens.number(0);
    switch (word) {
      case "*" -> extension();
      case "bin" -> tokens.skip(number);
      case "ansicpg" -> {
        charsets.page(number);
        state.charset = charsets.own();
      }
      case "fonttbl" -> state.isFontTable = true;
      case "f" -> font(number);
      case "fcharset" -> charsets.set(number);
      case "plain" -> {
        state.isHidden = false;
        state.charset = charsets.own();
      }
      case "v", "deleted" -> state.isHidden = tokens.number(1) != 0;
      case "uc" -> state.behindUnicode = number;
      default -> {}
    }
  }

  private void font(int number) {
    if (state.isFontTable) charsets.font(number);
    else state.charset = charsets.of(number);
  }

  /** The word behind a star names a group that is passed over unless it is known. */
  private void extension() {
    if (tokens.next() == RichTokens.Kind.WORD && KNOWN_EXTENSIONS.contains(tokens.word())) return;
    state.isSkipped = true;
    if (tokens.kind() == RichTokens.Kind.OPEN) open();
    if (tokens.kind() == RichTokens.Kind.CLOSE) close();
  }

  /** For readers that do not know the character another one follows, or several. */
  private void unicode(int code) {
    append(Character.toString((char) code));
    ignored = state.behindUnicode;
  }

  private void append(String text) {
    if (isShown()) line.append(text);
  }

  private void paragraph() {
    decode();
    String text = line.toString();
    line.setLength(0);
    if (state.isInTable) cell.add(text);
    else {
      if (!table.isEmpty()) table.writeTo(page);
      if (!text.isEmpty()) PageBuilder.paragraph(page, text, 0);
    }
  }

  private void cell() {
    decode();
    cell.add(line.toString());
    line.setLength(0);
    table.cell(cell);
    cell.clear();
  }
}
