package org.gongkai.landing.container;

import java.io.Serializable;

/**
 * How containers are opened, from {@code conf/}.
 *
 * @param feeds how scrapers write what they deliver in lines or rows
 * @param limits what a container may cost
 */
public record ContainerRules(Feeds feeds, ContainerLimits limits) implements Serializable {}
