package org.gongkai.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.page.PageParts;
import org.gongkai.page.Panel;
import org.gongkai.page.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageReaderTest {
  @TempDir Path folder;
  private ConfCopy conf;

  @BeforeEach
  void start() throws IOException {
    conf = new ConfCopy(folder);
    conf.copyShipped("report");
  }

  private List<String> problems() {
    ConfException e = catchThrowableOfType(ConfException.class, () -> ConfReader.pages(folder));
    return e.problems().stream().map(p -> p.toString().replace(folder + "/", "")).toList();
  }

  @Test
  void shippedPagesAreRead() {
    PageParts parts = ConfReader.pages(folder);
    assertThat(parts.texts())
        .containsEntry("basis.zone", new Words("开发区管委会", "committees of zones"));
    assertThat(parts.tiles()).hasSize(34);
    assertThat(parts.panels().agency())
        .extracting(Panel::name)
        .containsExactly("agency", "issues", "lineage", "reports");
  }

  @Test
  void everyTextIsThereInBothLanguagesAndUsed() throws IOException {
    conf.replace("report/texts.yaml", "  empty: {zh: \"本快照中没有可显示的数据。\", ", "  empty: {");
    conf.replace("report/texts.yaml", "  skip:", "  skipped:");
    conf.replace("report/page.js", "text(\"unit.count\")", "text(\"unit.counts\")");
    conf.replace("report/texts.yaml", "  kicker: {zh", "  kicker: {de: \"x\", zh");
    assertThat(problems())
        .contains("report/texts.yaml:5: Cannot use the key 'de'; allowed are [en, zh]");
    conf.replace("report/texts.yaml", "  kicker: {de: \"x\", zh", "  kicker: {zh");
    assertThat(problems())
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .isEqualTo(
                        "report/agency.html:15: Cannot find the text 'skip'; add it to texts.yaml"),
            page ->
                assertThat(page)
                    .isEqualTo(
                        "report/page.html:15: Cannot find the text 'skip'; add it to texts.yaml"),
            script ->
                assertThat(script)
                    .matches(
                        "report/page.js:\\d+: Cannot find the text 'unit.counts'; add it to texts.yaml"),
            unused ->
                assertThat(unused)
                    .isEqualTo(
                        "report/texts.yaml:8: Cannot find a use of the text 'skipped'; remove it"),
            language ->
                assertThat(language)
                    .isEqualTo(
                        "report/texts.yaml:15: Cannot find 'zh' of the text 'empty'; add it"),
            count ->
                assertThat(count)
                    .matches(
                        "report/texts.yaml:\\d+: Cannot find a use of the text 'unit.count'; remove it"));
  }

  @Test
  void templateHasEachPartOnce() throws IOException {
    conf.replace("report/agency.html", "{{data}}", "{{facts}} {{script}}");
    assertThat(problems())
        .containsExactly(
            "report/agency.html: Cannot find the place of {{data}}; add it",
            "report/agency.html:59: Cannot use the part 'facts'; known are [style, library, data,"
                + " script]",
            "report/agency.html:61: Cannot fill in {{script}} twice");
  }

  @Test
  void tilesDoNotOverlap() throws IOException {
    conf.replace("report/tiles.csv", "22,吉林,Jilin,JL,7,1", "22,吉林,Jilin,JL,6,1\n22,吉林,,JL,7,x");
    assertThat(problems())
        .containsExactly(
            "report/tiles.csv:4: Cannot use the column 6 of row 1 twice",
            "report/tiles.csv:5: Cannot use the row 'x'; it has digits only",
            "report/tiles.csv:5: Cannot leave the en empty",
            "report/tiles.csv:5: Cannot use the region 22 twice");
  }

  @Test
  void panelSaysWhatItIsFor() throws IOException {
    conf.write("report/panels/cells.sql", "SELECT 1");
    assertThat(problems())
        .containsExactly(
            "report/panels/cells.sql:1: Cannot tell what the panel is for; begin with a comment");
  }
}
