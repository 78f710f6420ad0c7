package org.gongkai.conf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.fact.Section;
import org.gongkai.vocabulary.FormCell;

/**
 * Cells of the forms, as rules and formulas name them: {@code [section/]category/breakdown}.
 *
 * <p>A part is a code, {@code *} for every code, {@code denied.*} for the codes below one, or
 * {@code each} for the row or column over which the rule is repeated. A pattern means cells that
 * every report on the form has; with a {@code ?} after the category it means those that only some
 * print.
 */
record CellPattern(
    Section section, String category, String breakdown, boolean optional, Located source) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:(?<section>[a-z]+)/)?(?<category>[a-z0-9_.*]+)(?<optional>\\??)/(?<breakdown>[a-z0-9_.*]+)");

  /** Reads a pattern; another shape is a problem. */
  static Optional<CellPattern> parse(Located text, Section own, ConfFile file) {
    Matcher matcher = SHAPE.matcher(text.text());
    if (!matcher.matches()) {
      file.problem(
          text.line(), "Cannot use '" + text + "' as cells; write [section/]category/breakdown");
      return Optional.empty();
    }
    String code = matcher.group("section");
    Optional<Section> section = code == null ? Optional.of(own) : file.section(code, text.line());
    return section.map(s -> from(matcher, s, text));
  }

  private static CellPattern from(Matcher matcher, Section section, Located text) {
    return new CellPattern(
        section,
        matcher.group("category"),
        matcher.group("breakdown"),
        !matcher.group("optional").isEmpty(),
        text);
  }

  boolean matches(FormCell cell, Axis axis, Each each) {
    return cell.place().section() == section
        && matches(category, cell.place().category(), axis == Axis.CATEGORY, each)
        && matches(breakdown, cell.place().breakdown(), axis == Axis.BREAKDOWN, each)
        && (cell.required() ? !optional : optional || isOwnRow(axis, each));
  }

  // An optional row that the rule is repeated over is meant with all its cells.
  private boolean isOwnRow(Axis axis, Each each) {
    return axis == Axis.CATEGORY && each.optional() && category.equals(Each.WORD);
  }

  private static boolean matches(String part, String code, boolean onAxis, Each each) {
    if (onAxis && part.equals(Each.WORD)) return code.equals(each.code());
    return matches(part, code);
  }

  /** Whether a code is meant by one part of a pattern. */
  static boolean matches(String part, String code) {
    if (part.equals("*")) return true;
    if (part.endsWith(".*")) return code.startsWith(part.substring(0, part.length() - 1));
    return part.equals(code);
  }

  /** How formulas in messages call a matching cell: what the rule is not repeated over. */
  String name(FormCell cell, Axis axis, Section own) {
    String name =
        switch (axis) {
          case CATEGORY -> cell.place().breakdown();
          case BREAKDOWN -> cell.place().category();
          case NONE -> cell.place().category() + "/" + cell.place().breakdown();
        };
    return section == own ? name : section.code() + "/" + name;
  }
}
