package org.gongkai.conf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.fact.Section;
import org.gongkai.indicator.Indicator;
import org.gongkai.indicator.IndicatorInput;
import org.gongkai.indicator.IndicatorUnit;

/**
 * Reads {@code indicators/*.sql}. Its key {@code inputs} lists {@code name =
 * section/category/breakdown}, with {@code of the year before} behind it, or {@code name = view
 * NAME}; {@code each} lists {@code name = SQL}; items of both end with a semicolon.
 */
final class IndicatorsReader {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
  private static final Pattern CELL =
      Pattern.compile("([a-z]+)/([a-z_.]+)/([a-z_]+)( of the year before)?");
  private static final Pattern VIEW = Pattern.compile("view ([a-z_]+)");
  private static final List<String> NEEDED =
      List.of(
          "position", "title_zh", "title_en", "formula", "unit", "forms", "minimum_base", "inputs");
  private static final List<String> FURTHER = List.of("each");
  private static final List<String> UNITS =
      Stream.of(IndicatorUnit.values()).map(IndicatorUnit::code).toList();

  private final ConfFile file;
  private final SqlHead head;
  private final CodeLists codes;
  private final List<String> knownForms;

  private IndicatorsReader(ConfFile file, SqlHead head, CodeLists codes, List<String> forms) {
    this.file = file;
    this.head = head;
    this.codes = codes;
    this.knownForms = forms;
  }

  /** The indicators by position; one position twice is a problem. */
  static List<Indicator> read(Path folder, CodeLists codes, List<String> forms, Problems problems) {
    List<Indicator> indicators = new ArrayList<>();
    Set<Integer> positions = new HashSet<>();
    for (Path path : YamlFile.list(folder, ".sql")) {
      ConfFile file = new ConfFile(path, problems);
      Optional<Indicator> read =
          TextFile.read(file)
              .flatMap(
                  text ->
                      new IndicatorsReader(
                              file, SqlHead.of(file, text, NEEDED, FURTHER), codes, forms)
                          .indicator(text));
      if (read.isEmpty()) continue;
      indicators.add(read.get());
      if (!positions.add(read.get().position()))
        file.problem(0, "Cannot use the position " + read.get().position() + " twice");
    }
    indicators.sort(Comparator.comparingInt(Indicator::position));
    return List.copyOf(indicators);
  }

  private Optional<Indicator> indicator(String text) {
    boolean good = head.isGood() & isId() & isNumber("position") & isNumber("minimum_base");
    Located unit = head.value("unit");
    good &= file.isOneOf("unit", unit.text(), UNITS, unit.line());
    List<String> forms = List.of(head.text("forms").split(", *"));
    for (String form : forms)
      good &= file.isOneOf("form", form, knownForms, head.value("forms").line());
    List<Optional<IndicatorInput>> inputs =
        items("inputs").entrySet().stream().map(e -> input(e.getKey(), e.getValue())).toList();
    Map<String, String> each = items("each");
    if (!good || !inputs.stream().allMatch(Optional::isPresent)) return Optional.empty();
    return Optional.of(
        new Indicator(
            id(),
            Integer.parseInt(head.text("position")),
            head.text("title_zh"),
            head.text("title_en"),
            head.text("formula"),
            IndicatorUnit.valueOf(unit.text().toUpperCase(Locale.ROOT)),
            forms,
            Integer.parseInt(head.text("minimum_base")),
            inputs.stream().flatMap(Optional::stream).toList(),
            each,
            text.lines().dropWhile(l -> l.startsWith("--")).reduce("", (a, b) -> a + b + "\n")));
  }

  private String id() {
    String name = file.path().getFileName().toString();
    return name.substring(0, name.length() - ".sql".length());
  }

  private boolean isId() {
    if (ID.matcher(id()).matches()) return true;
    file.problem(0, "Cannot use the name as an id; write it like disclosure_rate.sql");
    return false;
  }

  private boolean isNumber(String key) {
    Located value = head.value(key);
    if (NUMBER.matcher(value.text()).matches()) return true;
    file.problem(value.line(), "Cannot use the " + key + " '" + value + "'; write a number");
    return false;
  }

  /** Names and what stands behind them; an item that has no name is a problem. */
  private Map<String, String> items(String key) {
    Map<String, String> items = new LinkedHashMap<>();
    Located list = head.value(key);
    if (list.text().isBlank()) return items;
    for (String item : list.text().split(";\\s*")) {
      int equals = item.indexOf('=');
      String name = equals < 0 ? "" : item.substring(0, equals).strip();
      if (!ID.matcher(name).matches() || items.containsKey(name))
        file.problem(
            list.line(),
            "Cannot use '" + item + "' in " + key + "; write name = …, each name once");
      else items.put(name, item.substring(equals + 1).strip());
    }
    return items;
  }

  private Optional<IndicatorInput> input(String name, String source) {
    int line = head.value("inputs").line();
    Matcher view = VIEW.matcher(source);
    if (view.matches()) return Optional.of(new IndicatorInput.OfView(name, view.group(1)));
    Matcher cell = CELL.matcher(source);
    if (cell.matches()) return cell(name, cell, line);
    file.problem(
        line,
        "Cannot use the input '" + source + "'; write it like request/granted/total or view NAME");
    return Optional.empty();
  }

  private Optional<IndicatorInput> cell(String name, Matcher cell, int line) {
    Optional<Section> section = codes.sectionWith(file, cell.group(1), cell.group(2), line);
    return section
        .filter(s -> codes.isBreakdown(file, s, cell.group(3), line))
        .map(
            s ->
                new IndicatorInput.OfCell(
                    name, s, cell.group(2), cell.group(3), cell.group(4) != null));
  }
}
