package org.gongkai.query;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.conf.Conf;
import org.gongkai.dictionary.Code;
import org.gongkai.dictionary.Dictionary;
import org.gongkai.dictionary.Entry;
import org.gongkai.indicator.Indicator;

/** The text of {@code conf/DICTIONARY.md}. */
final class DictionaryDocument {
  private DictionaryDocument() {}

  static String of(
      Conf conf,
      Dictionary dictionary,
      List<Indicator> indicators,
      Map<String, List<String>> database) {
    return """
        # 数据字典 Dictionary

        由 `conf/dictionary` 与代码表生成。Generated from `conf/dictionary` and the code lists; do not edit. `mvn -pl pipeline test -Dtest=DictionaryTest -Ddictionary.write=true` writes it anew.

        ## 代码 Codes

        %s
        ## 行 Rows of the official tables (`category`)

        %s
        ## 列 Columns of the official tables (`breakdown`)

        %s
        ## 指标 Indicators

        %s
        ## 表与视图 Tables and views

        The columns of wide tables are cells: category and breakdown with `_` between them.

        %s"""
        .formatted(
            table(
                "list | code | 中文 | English | note",
                dictionary.codes(),
                (Code c) ->
                    row(
                        c.list(),
                        code(c.code()),
                        c.entry().labelZh(),
                        c.entry().labelEn(),
                        c.entry().noteEn())),
            table(
                "section | category | 中文 | English | article | unit",
                conf.categories().rows(),
                c ->
                    row(
                        c.section().code(),
                        code(c.category()),
                        c.labelZh(),
                        c.labelEn(),
                        c.article(),
                        c.unit())),
            table(
                "section | breakdown | 中文 | English | unit",
                conf.breakdowns().rows(),
                b ->
                    row(
                        b.section().code(),
                        code(b.breakdown()),
                        b.labelZh(),
                        b.labelEn(),
                        b.unit())),
            table(
                "no | indicator | 中文 | English | formula | unit | forms | minimum base",
                indicators,
                i ->
                    row(
                        String.valueOf(i.position()),
                        code(i.id()),
                        i.titleZh(),
                        i.titleEn(),
                        i.formula(),
                        i.unit().code(),
                        String.join(", ", i.forms()),
                        String.valueOf(i.minimumBase()))),
            dictionary.tables().keySet().stream()
                .map(t -> section(t, dictionary, database.getOrDefault(t, List.of())))
                .collect(Collectors.joining("\n")));
  }

  private static String section(String table, Dictionary dictionary, List<String> columns) {
    Entry entry = dictionary.table(table).orElseThrow();
    String head =
        "### %s · %s · %s%n%n%s%n%n%s%n%n"
            .formatted(table, entry.labelZh(), entry.labelEn(), entry.noteZh(), entry.noteEn());
    List<String> documented =
        table.startsWith("wide_")
            ? List.of()
            : columns.stream()
                .filter(c -> !table.equals("wide") || !dictionary.cells().containsKey(c))
                .toList();
    if (documented.isEmpty()) return head;
    return head
        + table(
            "column | 中文 | English",
            documented,
            c -> {
              Entry column = dictionary.column(table, c).orElseThrow();
              return row(
                  code(c),
                  half(column.labelZh(), column.noteZh()),
                  half(column.labelEn(), column.noteEn()));
            });
  }

  private static String half(String label, String note) {
    return note.isBlank() ? label : label + ": " + note;
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells).replace("\n", " ") + " |";
  }

  private static <T> String table(String head, List<T> rows, Function<T, String> row) {
    String rule = head.replaceAll("[^|]+", "---");
    return "| %s |%n|%s|%n%s%n"
        .formatted(head, rule, rows.stream().map(row).collect(Collectors.joining("\n")));
  }
}
