package org.gongkai.extract.grid;

import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Notation;
import org.gongkai.text.Script;
import org.gongkai.text.Words;

/** Lines as a PDF gives them: words of a row on a line, blank cells without a trace. */
final class WordRows implements GridReader {

  @Override
  public int extent(List<String> lines, int from) {
    int extent = PrintedRun.extent(lines, from);
    boolean words =
        lines.subList(from, from + extent).stream()
            .anyMatch(l -> PrintedRun.figures(l) > 0 && Words.of(l).size() > 1);
    return words ? extent : 0;
  }

  @Override
  public List<Block> read(List<String> lines) {
    return List.of(
        Rows.grid(
            Notation.WORDS,
            lines.stream().filter(line -> !Script.strip(line).isEmpty()).map(Words::of).toList()));
  }
}
