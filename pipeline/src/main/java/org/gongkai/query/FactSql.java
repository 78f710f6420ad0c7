package org.gongkai.query;

/** How comparisons of facts are spelt in SQL, whatever is compared. */
final class FactSql {
  private static final String TEXT =
      """
      coalesce(
        rtrim(rtrim(%1$svalue::VARCHAR, '0'), '.') || ' ' || %1$sunit
          || CASE WHEN %1$sstatus = 'reported' THEN '' ELSE ' (' || %1$sstatus || ')' END,
        '(' || %1$sstatus || ')'
      )""";

  /** In what way fact {@code a} differs from {@code b}, the one before. */
  static final String CHANGE =
      """
      CASE
        WHEN b.value IS NULL AND a.value IS NOT NULL THEN 'gained'
        WHEN b.value IS NOT NULL AND a.value IS NULL THEN 'lost'
        WHEN b.value <> a.value OR b.value IS NOT NULL AND b.unit <> a.unit THEN 'changed'
        WHEN b.status IS DISTINCT FROM a.status THEN 'status'
        ELSE 'form'
      END""";

  /** The sections in the order of the report. */
  static final String SECTION_ORDER =
      "list_position(['disclosure', 'request', 'dispute', 'statistic'], section)";

  private FactSql() {}

  /**
   * What a fact says, for a reader: {@code 12.35 item}, {@code 3 item (repaired)}, {@code (blank)}.
   *
   * @param prefix what stands before their names, such as {@code f.}; may be empty
   */
  static String text(String prefix) {
    return TEXT.formatted(prefix);
  }
}
