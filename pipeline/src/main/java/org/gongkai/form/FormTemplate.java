package org.gongkai.form;

import java.util.List;

/**
 * A known table layout: one file of {@code conf/forms}.
 *
 * @param id the file's name without its ending
 * @param form the national form, such as {@code 2021}
 * @param section the code of the official table
 * @param source the notice that prescribes it
 * @param sameIn other national forms in which the table is the same
 * @param blocks in printed order
 */
public record FormTemplate(
    String id,
    String form,
    String section,
    String source,
    List<String> sameIn,
    List<FormBlock> blocks) {
  public FormTemplate {
    sameIn = sameIn == null ? List.of() : List.copyOf(sameIn);
    blocks = blocks == null ? List.of() : List.copyOf(blocks);
  }
}
