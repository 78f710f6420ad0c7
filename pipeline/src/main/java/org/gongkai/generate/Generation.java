package org.gongkai.generate;

import org.gongkai.generate.fault.Oddities;

/**
 * What only the generator knows: the files of {@code conf/generate}. It takes no part in reading,
 * so that a change of it reads no archive again.
 *
 * @param drawing of which bodies and on which forms reports are drawn
 * @param wording the words around their figures
 * @param oddities the words of their faults
 */
public record Generation(Drawing drawing, Wording wording, Oddities oddities) {}
