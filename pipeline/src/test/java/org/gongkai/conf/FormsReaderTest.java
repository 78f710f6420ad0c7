package org.gongkai.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.form.FormCatalog;
import org.gongkai.vocabulary.FormCell;
import org.gongkai.vocabulary.FormCells;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsReaderTest {
  private static final String FORM =
      """
      id: small-2021
      form: "2021"
      section: request
      source: a notice
      blocks:
        - heading: [申请人情况]
          unit: 件
          columns:
            - {code: business, labels: [商业企业]}
            - {code: total, labels: [总计]}
          rows:
            - {code: received, labels: [本年新收]}
            - {code: concluded, labels: [（七）总计]}
          totals:
            - total: concluded
              of: [received]
      """;

  private static final String VARIANTS = "section,kind,code,spelling,reason\n";

  @TempDir Path conf;

  @BeforeEach
  void writeFolder() throws IOException {
    write("forms/small-2021.yaml", FORM);
    write("vocabulary/variants.csv", VARIANTS);
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(conf.resolve(name).getParent());
    Files.writeString(conf.resolve(name), text);
  }

  private void form(String old, String other) throws IOException {
    assertThat(FORM).contains(old);
    write("forms/small-2021.yaml", FORM.replace(old, other));
  }

  private static FormCells cells(String... rows) {
    return FormCells.of(
        List.of(rows).stream()
            .flatMap(row -> List.of("business", "total").stream().map(b -> cell(row, b)))
            .toList());
  }

  private static FormCell cell(String row, String breakdown) {
    return new FormCell("2021", new Place(Section.REQUEST, row, breakdown), true);
  }

  private List<String> problems(FormCells cells) {
    Problems problems = new Problems();
    FormsReader.read(conf, cells, problems);
    return problems.sorted().stream().map(p -> p.toString().replace(conf + "/", "")).toList();
  }

  private List<String> problems() {
    return problems(cells("received", "concluded"));
  }

  @Test
  void knownSpellingsStandBehindTheFormsOwn() throws IOException {
    write(
        "vocabulary/variants.csv",
        VARIANTS + "request,row,received,新收,abridged\nrequest,column,total,合计,other word\n");
    Problems problems = new Problems();
    FormCatalog forms = FormsReader.read(conf, cells("received", "concluded"), problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(forms.of(Section.DISPUTE)).isEmpty();
    var block = forms.of(Section.REQUEST).get(0).blocks().get(0);
    assertThat(block.rows().get(0).labels()).containsExactly("本年新收", "新收");
    assertThat(block.columns().get(1).labels()).containsExactly("总计", "合计");
    assertThat(block.unitOf(block.columns().get(1))).isEqualTo("件");
  }

  @Test
  void anIdIsTheNameOfItsFile() throws IOException {
    form("id: small-2021", "id: other");
    assertThat(problems())
        .containsExactly(
            "forms/small-2021.yaml: Cannot use the id other: it must be the file's name");
  }

  @Test
  void anUnknownSectionIsNamed() throws IOException {
    form("section: request", "section: requests");
    assertThat(problems(FormCells.of(List.of())))
        .containsExactly(
            "forms: Cannot find a form: no *.yaml",
            "forms/small-2021.yaml: Cannot find the section requests");
  }

  @Test
  void anUnknownKeyIsNamedWithItsFile() throws IOException {
    form("source: a notice", "sauce: a notice");
    assertThat(problems())
        .anyMatch(p -> p.startsWith("forms/small-2021.yaml") && p.contains("sauce"));
  }

  @Test
  void aFolderWithoutFormsIsNamed() throws IOException {
    Files.delete(conf.resolve("forms/small-2021.yaml"));
    assertThat(problems(FormCells.of(List.of())))
        .containsExactly("forms: Cannot find a form: no *.yaml");
  }

  @Test
  void aRowTwiceIsNamed() throws IOException {
    form("{code: concluded, labels", "{code: received, labels");
    assertThat(problems(cells("received")))
        .containsExactly(
            "forms/small-2021.yaml: Cannot have a row twice: received",
            "forms/small-2021.yaml: Cannot find the row concluded of a total");
  }

  @Test
  void aRowWithoutLabelsIsNamed() throws IOException {
    form("{code: received, labels: [本年新收]}", "{code: received}");
    assertThat(problems())
        .anyMatch(
            p ->
                p.startsWith(
                    "forms/small-2021.yaml: Cannot use a row without code or labels: FormRow[code=received"));
  }

  @Test
  void aColumnWithoutLabelsIsNamed() throws IOException {
    form("{code: business, labels: [商业企业]}", "{code: business}");
    assertThat(problems())
        .containsExactly("forms/small-2021.yaml: Cannot use a column without code or labels");
  }

  @Test
  void aTotalOfAnUnknownRowIsNamed() throws IOException {
    form("of: [received]", "of: [received, granted]");
    assertThat(problems())
        .containsExactly("forms/small-2021.yaml: Cannot find the row granted of a total");
  }

  @Test
  void aCellThatTheCodeListDoesNotHaveIsNamed() {
    assertThat(problems(cells("received")))
        .containsExactly(
            "forms: Cannot use form 2021: request/concluded/business is not in vocabulary/form_cells.csv",
            "forms: Cannot use form 2021: request/concluded/total is not in vocabulary/form_cells.csv");
  }

  @Test
  void aRequiredCellThatNoLayoutHasIsNamed() {
    assertThat(problems(cells("received", "concluded", "granted")))
        .containsExactly(
            "forms: Cannot use form 2021: request/granted/business is required and in no layout",
            "forms: Cannot use form 2021: request/granted/total is required and in no layout");
  }

  @Test
  void eachFaultyVariantIsNamedWithItsLine() throws IOException {
    write(
        "vocabulary/variants.csv",
        VARIANTS
            + """
            request,row,granted,予以公开,no such row
            request,cell,received,新收,no such kind
            dispute,row,received,新收,of another section
            request,row,received,,no spelling
            request,row,received,新收,
            request,row,received,收到,abridged
            request,row,received,收到,again
            """);
    assertThat(problems())
        .containsExactly(
            "vocabulary/variants.csv:2: Cannot find the row granted in a form of section request",
            "vocabulary/variants.csv:3: Cannot find the cell received in a form of section request",
            "vocabulary/variants.csv:4: Cannot find the row received in a form of section dispute",
            "vocabulary/variants.csv:5: Cannot use a variant without spelling or reason",
            "vocabulary/variants.csv:6: Cannot use a variant without spelling or reason",
            "vocabulary/variants.csv:8: Cannot have a spelling twice: 收到");
  }
}
