/**
 * What the pages that show a snapshot are made of: their templates, texts, tiles and questions, as
 * {@code conf/report} has them. Values; {@code report} writes the pages.
 */
package org.gongkai.page;
