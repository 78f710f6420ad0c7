/**
 * Bytes become an {@link org.gongkai.document.ExtractedDocument}, the first step of the flow. The
 * only package that names Tika. {@link org.gongkai.extract.Extractors} is the front door; a media
 * family is one class and its line there.
 */
package org.gongkai.extract;
