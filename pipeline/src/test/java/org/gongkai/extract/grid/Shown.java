package org.gongkai.extract.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.document.Block;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;

/** Shows blocks as lines: cells between bars, a break in a cell as a stroke. */
final class Shown {
  private Shown() {}

  static List<String> blocks(String text) {
    List<String> shown = new ArrayList<>();
    for (Block block : GridReaders.read(lines(text))) {
      if (block instanceof Heading heading) shown.add("#" + heading.level() + " " + heading.text());
      if (block instanceof Paragraph paragraph) shown.add(paragraph.text());
      if (block instanceof Grid grid) shown.addAll(grid(grid));
    }
    return shown;
  }

  static List<String> grid(Grid grid) {
    List<String> shown = new ArrayList<>(List.of(grid.notation().name()));
    for (var row : grid.rows())
      shown.add(
          row.stream()
              .map(cell -> cell.text().replace("\n", "/").replace("\t", "→"))
              .collect(Collectors.joining("|", "[", "]")));
    return shown;
  }

  static List<String> lines(String text) {
    return List.of(text.split("\n", -1));
  }
}
