package org.gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlScriptTest {

  @Test
  void statementsAreCutAtSemicolonsAndKnowTheirLine() {
    assertThat(SqlScript.of("select 1;\n\n-- two\nselect 2\n;select 3").statements())
        .containsExactly(
            new SqlStatement("select 1", 1),
            new SqlStatement("select 2\n", 4),
            new SqlStatement("select 3", 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select ';'",
        "select 'it''s;'",
        "select 'a\\'",
        "select E'it\\'s;'",
        "select e'\\\\' || ';'",
        "select \"a;b\"\"c;\"",
        "select $$ ; ' $$",
        "select $标_1$ ; $$ ; $标_1$",
        "select 1 -- ; '\n + 2",
        "select /* ; /* ' */ ; */ 1",
        "select a$b$c, $1 + $2",
        "select 'open ;",
        "select /* open ;",
        "select e'open \\",
      })
  void semicolonInsideIsPartOfTheStatement(String sql) {
    assertThat(SqlScript.of(sql).statements()).containsExactly(new SqlStatement(sql, 1));
    assertThat(SqlScript.of(sql).complete()).isFalse();
  }

  @Test
  void nameBeforeAQuoteIsNoEscapeString() {
    assertThat(SqlScript.of("select date'\\';select 2").statements()).hasSize(2);
  }

  @Test
  void dollarInsideANameOpensNothing() {
    assertThat(SqlScript.of("select a$b;select $x$;$x$").statements()).hasSize(2);
  }

  @Test
  void blanksAndCommentsAreNoStatement() {
    assertThat(SqlScript.of(" ;; -- nothing\n /* ; */ ;").statements()).isEmpty();
  }

  @Test
  void textIsCompleteBehindItsLastSemicolon() {
    assertThat(SqlScript.of("select 1; -- done").complete()).isTrue();
    assertThat(SqlScript.of("select 1; select").complete()).isFalse();
    assertThat(SqlScript.of("").complete()).isFalse();
  }
}
