/** How answers are written down: a table, CSV, JSON or Markdown. Used by the commands that ask. */
package org.gongkai.jobs.output;
