/**
 * Documents that may hang or kill the process that reads them are read in a child process: {@link
 * org.gongkai.extract.isolate.IsolatedExtractor} is an extractor whose work is done by {@link
 * org.gongkai.extract.isolate.ChildMain}. A part of the first step of the flow.
 */
package org.gongkai.extract.isolate;
