package org.gongkai.conf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.issue.Severity;
import org.gongkai.validate.Rule;
import org.gongkai.validate.RuleCatalog;
import org.gongkai.validate.RuleHeader;
import org.gongkai.vocabulary.FormCells;

/** Reads {@code rules/*.yaml}: one rule a file, named as its id. */
final class RulesReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern VALUE = Pattern.compile("\\{([^}]*)}");
  private static final List<String> SEVERITIES = List.of("error", "warning", "info");

  // Stands in while the other keys of a file with a bad head are checked.
  private static final RuleHeader BROKEN = new RuleHeader("", Severity.ERROR, "", "");

  private final FormCells cells;
  private final Problems problems;
  private final Map<String, Path> ids = new HashMap<>();

  private RulesReader(FormCells cells, Problems problems) {
    this.cells = cells;
    this.problems = problems;
  }

  static RuleCatalog read(Path folder, FormCells cells, Problems problems) {
    RulesReader reader = new RulesReader(cells, problems);
    List<Rule> rules = new ArrayList<>();
    for (Path file : YamlFile.list(folder, ".yaml"))
      reader.rule(new ConfFile(file, problems)).ifPresent(rules::add);
    return new RuleCatalog(rules);
  }

  private Optional<Rule> rule(ConfFile file) {
    return YamlFile.read(file.path(), RuleSpec.Head.class, problems)
        .flatMap(head -> rule(head, file));
  }

  private Optional<Rule> rule(RuleSpec.Head head, ConfFile file) {
    Optional<RuleKind> kind = RuleKind.from(head.kind(), file);
    Optional<RuleHeader> header = header(head, file);
    kind.ifPresent(k -> checkMessage(head.message(), k, file));
    return kind.flatMap(k -> k.read(new RuleBuilder(header.orElse(BROKEN), cells, file)))
        .filter(rule -> header.isPresent());
  }

  private Optional<RuleHeader> header(RuleSpec.Head head, ConfFile file) {
    boolean good = isId(head.id(), file);
    good &= file.isOneOf("severity", head.severity().text(), SEVERITIES, head.severity().line());
    good &= file.isFilled("message", head.message().text(), head.message().line());
    good &= file.isFilled("source", head.source().text(), head.source().line());
    return good ? Optional.of(header(head)) : Optional.empty();
  }

  private static RuleHeader header(RuleSpec.Head head) {
    Severity severity = Severity.valueOf(head.severity().text().toUpperCase(Locale.ROOT));
    return new RuleHeader(head.id().text(), severity, head.message().text(), head.source().text());
  }

  private boolean isId(Located id, ConfFile file) {
    Path before = ids.putIfAbsent(id.text(), file.path());
    if (before != null) {
      file.problem(id.line(), "Cannot use the id '" + id + "' twice; it is that of " + before);
      return false;
    }
    boolean named = file.path().getFileName().toString().equals(id + ".yaml");
    if (!named) file.problem(id.line(), "Cannot use the id '" + id + "' in a file of another name");
    boolean spelt = ID.matcher(id.text()).matches();
    if (!spelt)
      file.problem(id.line(), "Cannot use the id '" + id + "'; write it like request-balance");
    return named && spelt;
  }

  private static void checkMessage(Located message, RuleKind kind, ConfFile file) {
    List<String> known = kind.messageValues().stream().sorted().toList();
    Matcher values = VALUE.matcher(message.text());
    while (values.find())
      file.isOneOf("value in the message", values.group(1), known, message.line());
  }
}
