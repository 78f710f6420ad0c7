package org.gongkai.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.validate.RuleHeader;
import org.gongkai.vocabulary.Comparability;
import org.junit.jupiter.api.Test;

/** The lists in METHODOLOGY.md are those of conf; {@code -Dmethodology.write=true} writes them. */
class MethodologyTest {
  private static final Path CONF = Path.of("../conf");
  private static final Path DOCUMENT = CONF.resolve("METHODOLOGY.md");

  @Test
  void listsFollowFromTheConfiguration() throws IOException {
    Conf conf = ConfReader.read(CONF);
    String text = Files.readString(DOCUMENT);
    text = with(text, "crosswalk", crosswalk(conf));
    text = with(text, "derivations", derivations());
    text = with(text, "rules", rules(conf));
    text = with(text, "checks", checks(conf));
    if (Boolean.getBoolean("methodology.write")) Files.writeString(DOCUMENT, text);
    assertThat(DOCUMENT).content().isEqualTo(text);
  }

  private static String with(String text, String part, String list) {
    Pattern marks =
        Pattern.compile("(<!-- " + part + " -->\n).*?(<!-- /" + part + " -->)", Pattern.DOTALL);
    Matcher matcher = marks.matcher(text);
    assertThat(matcher.find()).as(part).isTrue();
    return matcher.replaceFirst("$1" + Matcher.quoteReplacement("\n" + list + "\n\n") + "$2");
  }

  private static String table(String head, List<String> rows) {
    String rule =
        Arrays.stream(head.split(" \\| ")).map(h -> "---").collect(Collectors.joining(" | "));
    return "| " + head + " |\n| " + rule + " |\n" + String.join("\n", rows);
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String crosswalk(Conf conf) {
    return table(
        "section | category | breakdown | relation | reason",
        conf.settings().comparabilities().stream()
            .filter(c -> c.fromForm().equals("2019") && c.toForm().equals("2021"))
            .filter(c -> !c.relation().equals("same"))
            .collect(
                Collectors.groupingBy(
                    c -> List.of(c.section().code(), c.category(), c.relation(), c.reason()),
                    LinkedHashMap::new,
                    Collectors.mapping(Comparability::breakdown, Collectors.joining(", "))))
            .entrySet()
            .stream()
            .map(
                e ->
                    row(
                        e.getKey().get(0),
                        "`" + e.getKey().get(1) + "`",
                        e.getValue(),
                        e.getKey().get(2),
                        e.getKey().get(3)))
            .toList());
  }

  private static String derivations() throws IOException {
    try (Stream<Path> files = Files.list(CONF.resolve("derivations"))) {
      return table(
          "category | is the sum of | because",
          files.sorted().map(MethodologyTest::derivation).toList());
    }
  }

  private static String derivation(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return row(
          "`" + value(lines, "category") + "`",
          "`" + value(lines, "sum") + "`",
          value(lines, "reason"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String value(List<String> lines, String key) {
    return lines.stream()
        .filter(line -> line.startsWith(key + ": "))
        .map(line -> line.substring(key.length() + 2).replace("\"", ""))
        .findFirst()
        .orElseThrow();
  }

  private static String rules(Conf conf) {
    return table(
        "rule | severity | says | source",
        conf.rules().rules().stream()
            .map(rule -> rule.header())
            .map(h -> row("`" + h.id() + "`", h.severity().code(), said(h), h.source()))
            .toList());
  }

  private static String said(RuleHeader header) {
    return header.message().replace("|", "\\|");
  }

  private static String checks(Conf conf) {
    return table(
        "check | severity | finds | because",
        conf.checks().stream()
            .map(c -> row("`" + c.id() + "`", c.severity().code(), c.title(), c.reason()))
            .toList());
  }
}
