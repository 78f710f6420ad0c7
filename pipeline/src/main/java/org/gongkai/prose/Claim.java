package org.gongkai.prose;

import java.math.BigDecimal;
import org.gongkai.fact.Scope;

/**
 * A figure that a sentence of the prose states. It is no fact: it may be counted on another basis
 * than the tables, and several sentences may state the same.
 *
 * @param code what is counted, such as {@code request.received}; shares end in {@code .share}
 * @param value the number; 0 where the sentence says that there was none
 * @param unit as the sentence prints it; that of the code where it prints none
 * @param approximate the sentence says about, more than or nearly
 * @param scope whose figure it is, where the sentence tells
 * @param section of the report in which the sentence stands; see {@link ProseSection}
 * @param sentence as printed, without blanks; a long one is cut around the figure
 */
public record Claim(
    String code,
    BigDecimal value,
    String unit,
    boolean approximate,
    Scope scope,
    ProseSection section,
    String sentence) {}
