package org.gongkai.generate;

import org.gongkai.generate.fault.Oddities;
import org.gongkai.generate.layout.Furniture;

/**
 * What only the generator knows: the files of {@code conf/generate}. It takes no part in reading,
 * so that a change of it reads no archive again.
 *
 * @param drawing of which bodies and on which forms reports are drawn
 * @param wording the words around their figures
 * @param furniture what stands around reports on pages and in converted files
 * @param oddities the words of their faults
 */
public record Generation(
    Drawing drawing, Wording wording, Furniture furniture, Oddities oddities) {}
