package org.gongkai.architecture;

import java.util.List;
import java.util.stream.Stream;

/**
 * The packages below one root, by kind: values import values, stages import values, wholes compose.
 *
 * @param root {@code org.gongkai}, or the root of the planted faults
 */
record PackageKinds(String root) {
  private static final List<String> VALUES =
      List.of(
          "landing",
          "document",
          "text",
          "vocabulary",
          "form",
          "fact",
          "issue",
          "page",
          "prose",
          "indicator",
          "dictionary",
          "operation");
  private static final List<String> STAGES =
      List.of("extract", "recognize", "align", "correct", "validate");
  private static final List<String> WHOLES =
      List.of(
          "process",
          "reading",
          "warehouse",
          "query",
          "check",
          "report",
          "export",
          "conf",
          "generate",
          "accuracy");

  String everything() {
    return root + "..";
  }

  /** A package and those below it, as ArchUnit spells them. */
  String below(String name) {
    return root + "." + name + "..";
  }

  String[] values() {
    return patterns(VALUES.stream());
  }

  List<String> stages() {
    return STAGES;
  }

  String[] all() {
    return patterns(Stream.of(VALUES, STAGES, WHOLES).flatMap(List::stream));
  }

  private String[] patterns(Stream<String> names) {
    return names.map(this::below).toArray(String[]::new);
  }
}
