package org.gongkai.conf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.page.PageParts;
import org.gongkai.page.PageTemplate;
import org.gongkai.page.Panel;
import org.gongkai.page.Panels;
import org.gongkai.page.Tile;
import org.gongkai.page.Words;

/** Reads {@code conf/report}: what the pages look like, say and ask. */
final class PageReader {
  private static final List<String> TILE = List.of("region", "zh", "en", "short", "column", "row");

  private final Path folder;
  private final Problems problems;

  private PageReader(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** The parts of the pages; nothing if a file cannot be used. */
  static Optional<PageParts> read(Path conf, Problems problems) {
    return new PageReader(conf.resolve("report"), problems).read();
  }

  /** The texts of the pages as {@code texts.yaml} spells them. */
  record Texts(Map<String, Spelt> texts) {}

  /** A text in each language, with its line. */
  record Spelt(Located zh, Located en) {}

  private Optional<PageParts> read() {
    Optional<PageTemplate> country = template("page");
    Optional<PageTemplate> agency = template("agency");
    Map<String, Words> texts = texts();
    List<Tile> tiles = tiles();
    Panels panels =
        new Panels(
            panels("panels"),
            panels("panels/words"),
            panels("panels/agency"),
            panels("panels/document"));
    return country.flatMap(c -> agency.map(a -> new PageParts(c, a, texts, tiles, panels)));
  }

  private Optional<PageTemplate> template(String name) {
    ConfFile file = file(name + ".html");
    Optional<String> html = TextFile.read(file).filter(text -> hasItsParts(text, file));
    Optional<String> style = TextFile.read(file("style.css"));
    Optional<String> common = TextFile.read(file("common.js"));
    Optional<String> script = TextFile.read(file(name + ".js"));
    return Stream.of(html, style, common, script).allMatch(Optional::isPresent)
        ? Optional.of(
            new PageTemplate(
                html.orElseThrow(),
                style.orElseThrow(),
                common.orElseThrow() + "\n" + script.orElseThrow()))
        : Optional.empty();
  }

  private static boolean hasItsParts(String html, ConfFile file) {
    List<String> known = Stream.of(PageTemplate.Part.values()).map(Enum::name).toList();
    Set<String> found = new HashSet<>();
    boolean good = true;
    List<String> lines = html.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher place = PageTemplate.PLACE.matcher(lines.get(i));
      while (place.find()) {
        good &= file.isOneOf("part", place.group(1), known, i + 1);
        if (found.add(place.group(1))) continue;
        file.problem(i + 1, "Cannot fill in {{" + place.group(1) + "}} twice");
        good = false;
      }
    }
    for (PageTemplate.Part part : PageTemplate.needed()) {
      if (found.contains(part.name())) continue;
      file.problem(0, "Cannot find the place of {{" + part + "}}; add it");
      good = false;
    }
    return good;
  }

  private Map<String, Words> texts() {
    ConfFile file = file("texts.yaml");
    Map<String, Words> texts = new LinkedHashMap<>();
    Optional<Texts> spelt = YamlFile.read(file.path(), Texts.class, problems);
    spelt.ifPresent(all -> all.texts().forEach((key, text) -> words(key, text, file, texts)));
    if (spelt.isPresent()) new TextKeys(folder, problems).check(lines(spelt.get()));
    return texts;
  }

  private static Map<String, Integer> lines(Texts spelt) {
    return spelt.texts().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                text ->
                    Stream.of(text.getValue().zh(), text.getValue().en())
                        .filter(word -> word != null)
                        .mapToInt(Located::line)
                        .min()
                        .orElse(0)));
  }

  private static void words(String key, Spelt text, ConfFile file, Map<String, Words> texts) {
    boolean good = isThere(key, "zh", text.zh(), text.en(), file);
    good &= isThere(key, "en", text.en(), text.zh(), file);
    if (good) texts.put(key, new Words(text.zh().text(), text.en().text()));
  }

  private static boolean isThere(
      String key, String language, Located word, Located other, ConfFile file) {
    if (word != null && !word.text().isBlank()) return true;
    int line = word != null ? word.line() : other != null ? other.line() : 0;
    file.problem(line, "Cannot find '" + language + "' of the text '" + key + "'; add it");
    return false;
  }

  private List<Tile> tiles() {
    ConfFile file = file("tiles.csv");
    List<Tile> tiles = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (CsvTable.Row row : CsvTable.read(file.path(), TILE, problems)) {
      boolean good =
          matches("region", row, "\\d\\d", file)
              & matches("column", row, "\\d{1,2}", file)
              & matches("row", row, "\\d{1,2}", file)
              & file.isFilled("zh", row.get("zh"), row.line())
              & file.isFilled("en", row.get("en"), row.line())
              & file.isFilled("short", row.get("short"), row.line());
      good &= isNew("region " + row.get("region"), taken, row, file);
      good &= isNew("column " + row.get("column") + " of row " + row.get("row"), taken, row, file);
      if (good) tiles.add(tile(row));
    }
    return tiles;
  }

  private static boolean matches(String column, CsvTable.Row row, String shape, ConfFile file) {
    if (row.get(column).matches(shape)) return true;
    file.problem(
        row.line(), "Cannot use the " + column + " '" + row.get(column) + "'; it has digits only");
    return false;
  }

  private static boolean isNew(String what, Set<String> taken, CsvTable.Row row, ConfFile file) {
    if (taken.add(what)) return true;
    file.problem(row.line(), "Cannot use the " + what + " twice");
    return false;
  }

  private static Tile tile(CsvTable.Row row) {
    return new Tile(
        row.get("region"),
        new Words(row.get("zh"), row.get("en")),
        row.get("short"),
        Integer.parseInt(row.get("column")),
        Integer.parseInt(row.get("row")));
  }

  private List<Panel> panels(String name) {
    List<Panel> panels = new ArrayList<>();
    List<Path> files = YamlFile.list(folder.resolve(name), ".sql");
    if (files.isEmpty()) file(name).problem(0, "Cannot find a panel; restore the folder");
    for (Path path : files) {
      ConfFile file = new ConfFile(path, problems);
      TextFile.read(file).map(text -> panel(text, file)).ifPresent(panels::add);
    }
    return panels;
  }

  private static Panel panel(String text, ConfFile file) {
    if (!text.startsWith("-- "))
      file.problem(1, "Cannot tell what the panel is for; begin with a comment");
    String name = file.path().getFileName().toString();
    return new Panel(name.substring(0, name.length() - ".sql".length()), text);
  }

  private ConfFile file(String name) {
    return new ConfFile(folder.resolve(name), problems);
  }
}
