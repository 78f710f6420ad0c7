/**
 * What scrapers deliver instead of single files: archives, compressed files, feeds of lines or
 * rows, web archives. {@link org.gongkai.landing.container.Containers} is the front door; a kind of
 * container is one {@link org.gongkai.landing.container.ContainerFormat}. Nothing is held in memory
 * but one document, and nothing that cannot be read is passed over in silence.
 */
package org.gongkai.landing.container;
