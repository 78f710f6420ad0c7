package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.fact.Section;
import org.gongkai.vocabulary.Variants;

/**
 * All known table layouts, with the known spellings of their labels.
 *
 * @param templates by id
 * @param variants the known spellings, which the labels hold already
 */
public record FormCatalog(List<FormTemplate> templates, Variants variants) {
  public FormCatalog {
    templates = List.copyOf(templates);
  }

  /** The layouts with the spellings added to their labels. */
  public static FormCatalog of(List<FormTemplate> templates, Variants variants) {
    return new FormCatalog(
        templates.stream().map(t -> withVariants(t, variants)).toList(), variants);
  }

  /** The layouts of one official table. */
  public List<FormTemplate> of(Section section) {
    return templates.stream().filter(t -> t.section().equals(section.code())).toList();
  }

  /** Words of a table that name no row and no column. */
  public List<String> silentWords(Section section) {
    return variants.silent(section.code());
  }

  private static FormTemplate withVariants(FormTemplate form, Variants variants) {
    List<FormBlock> blocks =
        form.blocks().stream().map(b -> withVariants(form.section(), b, variants)).toList();
    return new FormTemplate(
        form.id(), form.form(), form.section(), form.source(), form.sameIn(), blocks);
  }

  private static FormBlock withVariants(String section, FormBlock block, Variants variants) {
    List<FormColumn> columns =
        block.columns().stream()
            .map(c -> c.withLabels(plus(c.labels(), variants.columns(section, c.code()))))
            .toList();
    List<FormRow> rows =
        block.rows().stream()
            .map(r -> r.withLabels(plus(r.labels(), variants.rows(section, r.code()))))
            .toList();
    return new FormBlock(
        plus(block.heading(), headings(section, block, variants)),
        block.corner(),
        block.category(),
        block.unit(),
        columns,
        rows,
        block.totals());
  }

  /** A block that is one row without a label is named by its heading. */
  private static List<String> headings(String section, FormBlock block, Variants variants) {
    return block.category().isEmpty() ? List.of() : variants.rows(section, block.category());
  }

  private static List<String> plus(List<String> labels, List<String> more) {
    List<String> all = new ArrayList<>(labels);
    all.addAll(more);
    return all;
  }
}
