/**
 * Bytes become an {@link org.gongkai.document.ExtractedDocument}. The only package that names Tika.
 */
package org.gongkai.extract;
